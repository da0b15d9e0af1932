package switchboard.simulator.smsc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.simulator.ledger.LedgerFile;
import switchboard.simulator.text.Segment;

/**
 * Writes one line for each submit_sm: time, message id, source, destination, sequence number, part/parts, status, text.
 * The status is {@code 0x00} for what was taken, the error answered, or {@code silent} or {@code dropped}. For one thread.
 */
final class SubmitLedger {
    private static final int TEXT_LENGTH = 40;

    private final @Nullable LedgerFile file;
    private long millisecond = Long.MIN_VALUE;
    private String time = "";

    SubmitLedger(@Nullable LedgerFile file) {
        this.file = file;
    }

    void write(
            Instant at,
            String id,
            String source,
            String destination,
            int sequence,
            Segment segment,
            String status,
            String text) {
        if (file != null) {
            String place = segment.part() + "/" + segment.parts();
            String start = text.substring(0, Math.min(TEXT_LENGTH, text.length()));
            file.append(time(at), id, source, destination, Integer.toString(sequence), place, status, start);
        }
    }

    /** ISO 8601 to the millisecond; formatted once a millisecond. */
    private String time(Instant at) {
        long millis = at.toEpochMilli();
        if (millis != millisecond) {
            millisecond = millis;
            time = Instant.ofEpochMilli(millis).toString();
        }
        return time;
    }

    static String status(Mode mode, int answer) {
        return switch (mode) {
            case SILENT -> "silent";
            case DROP -> "dropped";
            case ACCEPT, SLOW -> "0x00";
            case THROTTLE, REFUSE -> String.format("0x%02X", answer);
        };
    }
}
