/** CDI producers: the only place that makes the flows of the core. */
@NullMarked
package switchboard.ejb.wiring;

import org.jspecify.annotations.NullMarked;
