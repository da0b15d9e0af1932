/** Finds the transport that serves a connector. */
@NullMarked
package switchboard.ejb.transport;

import org.jspecify.annotations.NullMarked;
