package switchboard.web.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.OptOut;

/**
 * That somebody wants no more messages.
 *
 * @param connector by which line; absent for all of them
 * @param source the word that was sent and the line that it came by, or the account that noted it
 */
record OptOutView(String address, @Nullable String connector, Instant since, String source) {

    static OptOutView of(OptOut optOut) {
        return new OptOutView(optOut.address().value(), optOut.connector(), optOut.since(), optOut.source());
    }
}
