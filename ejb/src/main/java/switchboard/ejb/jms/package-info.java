/** The durable queues: who puts, who takes, in which transaction. */
@NullMarked
package switchboard.ejb.jms;

import org.jspecify.annotations.NullMarked;
