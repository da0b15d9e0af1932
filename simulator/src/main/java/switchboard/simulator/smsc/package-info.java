/** The simulated SMSC: sessions, behaviour on submit_sm, receipts and incoming messages. SMPP 3.4. */
@NullMarked
package switchboard.simulator.smsc;

import org.jspecify.annotations.NullMarked;
