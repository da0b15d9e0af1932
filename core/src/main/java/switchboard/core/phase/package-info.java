/** The phases that applications take part in, and the order in which they run. */
@NullMarked
package switchboard.core.phase;

import org.jspecify.annotations.NullMarked;
