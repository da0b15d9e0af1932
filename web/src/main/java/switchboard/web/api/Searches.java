package switchboard.web.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.message.Direction;
import switchboard.core.port.Search;

/** Reads a search from a query. */
final class Searches {
    private Searches() {}

    static Search of(
            @Nullable String direction,
            @Nullable String state,
            @Nullable String address,
            @Nullable String account,
            @Nullable String words,
            @Nullable String before,
            int most) {
        try {
            return new Search(
                    Parameter.choice("direction", direction, Direction.class),
                    Parameter.read(
                            "address", address, text -> Address.parse(text).value()),
                    Parameter.optional(state, text -> text.toUpperCase(Locale.ROOT)),
                    account,
                    Parameter.optional(words, text -> text),
                    Parameter.optional(before, text -> Parameter.messageId("before", text)),
                    most);
        } catch (IllegalArgumentException e) {
            throw Parameter.refuse(e);
        }
    }
}
