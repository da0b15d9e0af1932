/** Which endpoint takes a message: ordered routes, first match wins. */
@NullMarked
package switchboard.core.routing;

import org.jspecify.annotations.NullMarked;
