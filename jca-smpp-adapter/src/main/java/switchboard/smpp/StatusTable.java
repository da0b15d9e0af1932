package switchboard.smpp;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each command_status of an answer means for the message. A status that is not in the table is a refusal.
 *
 * @param reactions by command_status
 */
public record StatusTable(Map<Integer, Reaction> reactions) {

    /** What follows a status. */
    public sealed interface Reaction {

        /** Worth another attempt; null leaves the time to the caller. */
        record Deferred(@Nullable Duration delay) implements Reaction {}

        /** Never by this network. */
        record Refused() implements Reaction {}

        /** It may have been taken all the same. */
        record Unknown() implements Reaction {}

        /** The same PDU is sent again, and the connector slows down; if that does not help, it is deferred. */
        record Throttled() implements Reaction {}
    }

    private static final Reaction REFUSED = new Reaction.Refused();
    private static final Reaction LATER = new Reaction.Deferred(null);
    private static final Reaction SLOWER = new Reaction.Throttled();

    /**
     * Deferred are ESME_RSYSERR, ESME_RSUBMITFAIL and ESME_RX_T_APPN; throttled ESME_RMSGQFUL and ESME_RTHROTTLED
     * (SMPP 3.4 §5.1.3).
     */
    public static final StatusTable DEFAULT =
            new StatusTable(Map.of(0x08, LATER, 0x45, LATER, 0x64, LATER, 0x14, SLOWER, 0x58, SLOWER));

    private static final int MOST = 100;
    private static final Duration LONGEST_DELAY = Duration.ofDays(1);
    private static final Pattern ENTRY = Pattern.compile("(0x[0-9a-f]{1,8})\\s*=\\s*([a-z]+)(?:\\s+(.+))?");
    private static final Pattern SHORT_DELAY = Pattern.compile("([0-9]{1,5})([smh])");

    public StatusTable {
        reactions = Map.copyOf(reactions);
    }

    /** What follows this command_status. */
    public Reaction of(int status) {
        return reactions.getOrDefault(status, REFUSED);
    }

    /** Whether the PDU is to be sent again, slower. */
    public boolean isThrottle(int status) {
        return of(status) instanceof Reaction.Throttled;
    }

    /**
     * The default table with changes, {@code 0x0000000B=refused, 0x400=deferred 5m, 0x401=unknown, 0x402=throttle}. A
     * delay is a number with s, m or h, or as ISO 8601, of 1 s to 1 day. Empty changes nothing.
     *
     * @throws IllegalArgumentException that names the first entry which can't be read
     */
    public static StatusTable parse(String changes) {
        Map<Integer, Reaction> read = new LinkedHashMap<>();
        for (String entry : changes.isBlank() ? new String[0] : changes.split(",", -1)) {
            put(entry.strip(), read);
        }
        Arguments.within("number of statuses", read.size(), 0, MOST);
        Map<Integer, Reaction> all = new HashMap<>(DEFAULT.reactions);
        all.putAll(read);
        return new StatusTable(all);
    }

    private static void put(String entry, Map<Integer, Reaction> read) {
        Matcher parts = ENTRY.matcher(entry.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw bad(entry, "is not like 0x0000000B=refused or 0x400=deferred 5m");
        }
        int status = Integer.parseUnsignedInt(parts.group(1).substring(2), 16);
        if (status == 0) {
            throw bad(entry, "names 0x0, which is success");
        }
        if (read.putIfAbsent(status, reaction(entry, parts.group(2), parts.group(3))) != null) {
            throw bad(entry, "names a status for the second time");
        }
    }

    private static Reaction reaction(String entry, String word, @Nullable String delay) {
        if (delay != null && !word.equals("deferred")) {
            throw bad(entry, "has a delay, which only deferred takes");
        }
        return switch (word) {
            case "deferred" -> delay == null ? LATER : new Reaction.Deferred(delay(entry, delay));
            case "refused" -> REFUSED;
            case "unknown" -> new Reaction.Unknown();
            case "throttle" -> SLOWER;
            default -> throw bad(entry, "is none of deferred, refused, unknown, throttle");
        };
    }

    private static Duration delay(String entry, String written) {
        Matcher brief = SHORT_DELAY.matcher(written);
        try {
            Duration delay = Duration.parse(brief.matches() ? "PT" + written : written);
            Arguments.within("delay", delay, Duration.ofSeconds(1), LONGEST_DELAY);
            return delay;
        } catch (DateTimeParseException e) {
            throw bad(entry, "has a delay that is not like 30s, 5m, 2h or PT5M");
        } catch (IllegalArgumentException e) {
            throw bad(entry, "has a delay out of range: " + e.getMessage());
        }
    }

    private static IllegalArgumentException bad(String entry, String problem) {
        return new IllegalArgumentException("statuses: \"" + entry + "\" " + problem);
    }
}
