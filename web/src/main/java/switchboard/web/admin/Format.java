package switchboard.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the console writes times, figures and states. All times are UTC. */
@Named
@ApplicationScoped
public class Format {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONG_TEXT = 80;

    public String time(@Nullable Instant at) {
        return at == null ? "" : SECONDS.format(at);
    }

    /** To the millisecond. */
    public String exact(@Nullable Instant at) {
        return at == null ? "" : MILLIS.format(at);
    }

    public String number(long figure) {
        return String.format(Locale.ENGLISH, "%,d", figure);
    }

    /** How many recipients there are beside the one that is shown. */
    public String others(long figure) {
        return Texts.of("storyOthers", number(figure));
    }

    /** Events a second: one decimal as long as that tells something. */
    public String rate(double perSecond) {
        return String.format(Locale.ENGLISH, perSecond < 100 ? "%,.1f" : "%,.0f", perSecond);
    }

    /** The two largest units: "2 h 5 min". */
    public String since(Instant start) {
        return length(Duration.between(start, Instant.now()));
    }

    String length(Duration duration) {
        var seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds < 86_400
                ? seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min"
                : seconds / 86_400 + " d " + seconds % 86_400 / 3_600 + " h";
    }

    /** A text for one line of a list. */
    public String brief(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONG_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG_TEXT)) + "…";
    }

    /** Which colour a state of a message, a transmission or a line has: good, busy, warn, bad or idle. */
    public String tone(@Nullable Object state) {
        return switch (Objects.toString(state, "")) {
            case "DELIVERED", "HANDLED", "UP" -> "good";
            case "SENT", "SENDING", "QUEUED", "RECEIVED", "CONNECTING" -> "busy";
            case "RETRYING", "UNKNOWN", "WAITING" -> "warn";
            case "FAILED", "EXPIRED" -> "bad";
            default -> "idle";
        };
    }

    /** A state as a person reads it. */
    public String state(@Nullable Object state) {
        return Objects.toString(state, "").toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
