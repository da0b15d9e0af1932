package switchboard.simulator.smsc;

import java.time.Duration;

/**
 * When receipts are sent and what they say.
 *
 * @param delay from the submit to the receipt
 * @param state the final state of the messages chosen by prefix and percent; all others are DELIVRD
 */
public record ReceiptSettings(Duration delay, MessageState state, String prefix, int percent) {
    public static final ReceiptSettings DEFAULT =
            new ReceiptSettings(Duration.ofMillis(200), MessageState.DELIVRD, "", 100);
}
