/** The journey of a message: one class for each arrow between two queues. */
@NullMarked
package switchboard.core.flow;

import org.jspecify.annotations.NullMarked;
