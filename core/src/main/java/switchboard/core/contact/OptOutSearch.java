package switchboard.core.contact;

import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;

/**
 * Which opt-outs to list; null means any.
 *
 * @param after only those of addresses that sort behind this one: how the next page is asked for
 * @param most 1 to 500; of the last address all are told
 */
public record OptOutSearch(
        @Nullable Address address, @Nullable Address after, int most) {
    public static final int MOST = 500;

    public OptOutSearch {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most is not within 1 and " + MOST + ": " + most);
        }
    }

    /** All of one address. */
    public static OptOutSearch of(Address address) {
        return new OptOutSearch(address, null, MOST);
    }
}
