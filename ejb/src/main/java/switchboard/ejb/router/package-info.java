/** The three routers, and the choice among them and custom ones. */
@NullMarked
package switchboard.ejb.router;

import org.jspecify.annotations.NullMarked;
