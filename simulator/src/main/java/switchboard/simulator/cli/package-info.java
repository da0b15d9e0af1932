/** The command line: {@code --name value} options and the one exception that means "used wrongly". */
@NullMarked
package switchboard.simulator.cli;

import org.jspecify.annotations.NullMarked;
