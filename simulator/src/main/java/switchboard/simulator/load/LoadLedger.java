package switchboard.simulator.load;

import java.time.Instant;
import switchboard.simulator.ledger.LedgerFile;

/**
 * What the client did and was told. A line is: time, kind, client reference, and for an {@code attempt} the recipients
 * (separated by spaces) and the text; for {@code accepted}, {@code refused} and {@code failed} the status and the raw answer.
 * A line is with the operating system when its method returns. Thread-safe.
 */
final class LoadLedger {
    private final LedgerFile file;

    LoadLedger(LedgerFile file) {
        this.file = file;
    }

    void attempt(String reference, String[] recipients, String text) {
        write("attempt", reference, String.join(" ", recipients), text);
    }

    void accepted(String reference, int status, String body) {
        write("accepted", reference, Integer.toString(status), body);
    }

    void refused(String reference, int status, String body) {
        write("refused", reference, Integer.toString(status), body);
    }

    void failed(String reference, String why) {
        write("failed", reference, "-", why);
    }

    private void write(String kind, String reference, String third, String fourth) {
        file.append(Instant.now().toString(), kind, reference, third, fourth);
        file.flush();
    }
}
