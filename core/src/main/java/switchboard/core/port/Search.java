package switchboard.core.port;

import org.jspecify.annotations.Nullable;
import switchboard.core.message.Direction;
import switchboard.core.message.MessageId;

/**
 * Which messages to list; null means any.
 *
 * @param address sender or a recipient, normalised; recipients after the first count from when the message is routed
 * @param state as in {@link Story.Summary#state}
 * @param account only its own messages
 * @param words that the text contains, any case
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

    public Search {
        if (most < 1 || most > 500) {
            throw new IllegalArgumentException("most is not within 1 and 500: " + most);
        }
    }

    public static Search latest(int most) {
        return new Search(null, null, null, null, null, null, most);
    }
}
