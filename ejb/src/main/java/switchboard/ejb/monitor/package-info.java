/** Counting and watching. */
@NullMarked
package switchboard.ejb.monitor;

import org.jspecify.annotations.NullMarked;
