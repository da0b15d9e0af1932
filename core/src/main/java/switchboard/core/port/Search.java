package switchboard.core.port;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Excerpt;
import switchboard.core.message.MessageId;

/**
 * Which messages to list; null means any.
 *
 * @param address sender or a recipient, normalised; recipients after the first count from when the message is routed
 * @param state as in {@link Story.Summary#state}
 * @param account only its own messages
 * @param words that the text contains, any case; up to {@link #LONGEST_WORDS} characters
 * @param before only messages older than this one: how the next page is asked for
 * @param most 1 to 500
 */
public record Search(
        @Nullable Direction direction,
        @Nullable String address,
        @Nullable String state,
        @Nullable String account,
        @Nullable String words,
        @Nullable MessageId before,
        int most) {

    /** States of outgoing messages, then those of incoming ones. */
    public static final List<String> STATES = Stream.concat(
                    Stream.of(TransmissionState.values()).map(Enum::name), Stream.of("RECEIVED", "HANDLED", "DROPPED"))
            .toList();

    public static final int LONGEST_WORDS = 200;

    public Search {
        if (state != null && !STATES.contains(state)) {
            throw new IllegalArgumentException("state is none of " + STATES + ": " + Excerpt.of(state, LONGEST_WORDS));
        }
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("words is longer than " + LONGEST_WORDS + " characters");
        }
        if (words != null && !Content.Text.isCarriable(words)) {
            throw new IllegalArgumentException("words has a NUL or half of a surrogate pair");
        }
        if (most < 1 || most > 500) {
            throw new IllegalArgumentException("most is not within 1 and 500: " + most);
        }
    }

    public static Search latest(int most) {
        return new Search(null, null, null, null, null, null, most);
    }
}
