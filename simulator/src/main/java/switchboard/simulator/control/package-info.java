/** The simulator's control and callback catcher over HTTP. */
@NullMarked
package switchboard.simulator.control;

import org.jspecify.annotations.NullMarked;
