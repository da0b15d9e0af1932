package switchboard.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Address;
import switchboard.core.message.Direction;
import switchboard.core.port.Search;

/** Reads a search from a query. */
final class Searches {
    private static final int LONGEST_WORDS = 200;

    /** Those of transmissions, and those of incoming messages. */
    private static final List<String> STATES = Stream.concat(
                    Arrays.stream(TransmissionState.values()).map(Enum::name),
                    Stream.of("RECEIVED", "HANDLED", "DROPPED"))
            .toList();

    private Searches() {}

    static Search of(
            @Nullable String direction,
            @Nullable String state,
            @Nullable String address,
            @Nullable String account,
            @Nullable String words,
            @Nullable String before,
            int most) {
        return new Search(
                Parameter.choice("direction", direction, Direction.class),
                Parameter.read("address", address, text -> Address.parse(text).value()),
                Parameter.optional(state, Searches::state),
                account,
                Parameter.optional(words, Searches::words),
                Parameter.optional(before, text -> Parameter.messageId("before", text)),
                most);
    }

    private static String state(String text) {
        var state = text.toUpperCase(Locale.ROOT);
        if (!STATES.contains(state)) {
            throw Parameter.refuse("state", "is none of " + STATES);
        }
        return state;
    }

    private static String words(String text) {
        if (text.length() > LONGEST_WORDS) {
            throw Parameter.refuse("words", "is longer than " + LONGEST_WORDS + " characters");
        }
        return text;
    }
}
