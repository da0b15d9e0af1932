/** Recurring messages: when they occur, and who looks for what is due. */
@NullMarked
package switchboard.ejb.schedule;

import org.jspecify.annotations.NullMarked;
