@NullMarked
package switchboard.simulator;

import org.jspecify.annotations.NullMarked;
