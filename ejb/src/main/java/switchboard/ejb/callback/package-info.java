/** Telling clients of events over HTTP. */
@NullMarked
package switchboard.ejb.callback;

import org.jspecify.annotations.NullMarked;
