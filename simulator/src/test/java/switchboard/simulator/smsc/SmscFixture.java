package switchboard.simulator.smsc;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Starts an SMSC on a free port that is quick to try again. */
final class SmscFixture {
    static final SmscSettings QUICK = SmscSettings.DEFAULT
            .withAddress("127.0.0.1", 0)
            .withPatience(Duration.ofSeconds(30), Duration.ofMillis(20), 3, 10);
    /** Waits for no answer longer than this; for tests that never give one. */
    static final SmscSettings IMPATIENT = QUICK.withPatience(Duration.ofMillis(100), Duration.ofMillis(20), 1_000, 10);

    private SmscFixture() {}

    static Smsc start() throws IOException {
        return start(QUICK);
    }

    static Smsc start(SmscSettings settings) throws IOException {
        Smsc smsc = Smsc.start(settings);
        smsc.receipts(new ReceiptSettings(Duration.ZERO, MessageState.DELIVRD, "", 100));
        return smsc;
    }

    static List<Behaviour> behaviour(Mode mode, Integer count, String prefix, int percent) {
        return List.of(new Behaviour(mode, count, prefix, "", false, percent, 0x0B, Duration.ofMillis(50)));
    }
}
