/**
 * What every request meets, whatever door it comes by: security headers, the brake on guessed passwords, masked
 * secrets, and errors that say what is wrong without telling how we are built. Doors use it, it knows none of them.
 */
@NullMarked
package switchboard.web.edge;

import org.jspecify.annotations.NullMarked;
