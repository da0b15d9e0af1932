/** Sending one message to one recipient: connectors, outcomes, retries, receipts. */
@NullMarked
package switchboard.core.delivery;

import org.jspecify.annotations.NullMarked;
