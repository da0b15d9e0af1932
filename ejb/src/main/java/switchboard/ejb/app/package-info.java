/** The apps that come with the gateway. */
@NullMarked
package switchboard.ejb.app;

import org.jspecify.annotations.NullMarked;
