package switchboard.ejb.transport.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Outcome.Kind;

/**
 * What HTTP statuses (RFC 9110 §15) mean for a message, by status such as {@code 503} or class such as {@code 5xx}.
 * Where a server may have taken it and failed after that, nobody knows.
 */
record Statuses(Map<String, Reaction> reactions) {
    private static final Pattern ENTRY =
            Pattern.compile("([1-5](?:[0-9]{2}|xx))=(accepted|deferred|refused|unknown)(?: ([0-9]{1,5})([smh]))?");

    static final Statuses DEFAULT = parse("2xx=accepted, 408=deferred, 425=deferred, 429=deferred, 503=deferred,"
            + " 5xx=unknown, 1xx=refused, 3xx=refused, 4xx=refused");

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    Statuses {
        reactions = Map.copyOf(reactions);
    }

    /** @param after until the next attempt; null leaves it to the server's word or the connector's policy */
    record Reaction(Kind kind, @Nullable Duration after) {}

    /** The default with changes such as {@code 500=deferred 5m, 404=unknown}. */
    static Statuses changed(String changes) {
        var all = new HashMap<>(DEFAULT.reactions);
        all.putAll(parse(changes).reactions);
        return new Statuses(all);
    }

    /** @throws IllegalArgumentException that names the setting, and the entry which can't be read */
    static Statuses parse(String list) {
        var reactions = new HashMap<String, Reaction>();
        for (var entry : list.isBlank() ? new String[0] : list.strip().split("\\s*,\\s*")) {
            var match = ENTRY.matcher(entry);
            if (!match.matches()) {
                throw new IllegalArgumentException(
                        HttpSettings.STATUSES + ": \"" + entry + "\" is not like 500=deferred 5m or 4xx=refused");
            }
            var kind = Kind.valueOf(match.group(2).toUpperCase(Locale.ROOT));
            var after = match.group(3) == null
                    ? null
                    : Duration.parse("PT" + match.group(3) + match.group(4).toUpperCase(Locale.ROOT));
            reactions.put(match.group(1), new Reaction(kind, after));
        }
        return new Statuses(reactions);
    }

    Kind kind(int status) {
        return reaction(status).kind();
    }

    private Reaction reaction(int status) {
        var exact = reactions.get(Integer.toString(status));
        return exact != null ? exact : reactions.getOrDefault(status / 100 + "xx", new Reaction(Kind.REFUSED, null));
    }

    /** @param remoteIds those of one that was accepted */
    Outcome outcome(Reply reply, Instant at, List<String> remoteIds) {
        var reaction = reaction(reply.status());
        var accepted = reaction.kind() == Kind.ACCEPTED;
        return new Outcome(
                reaction.kind(),
                accepted ? remoteIds : List.of(),
                accepted ? "" : Integer.toString(reply.status()),
                reply.shown(),
                at,
                wait(reaction, reply, at));
    }

    private static @Nullable Duration wait(Reaction reaction, Reply reply, Instant at) {
        if (reaction.kind() != Kind.DEFERRED) {
            return null;
        }
        return reply.retryAfter().flatMap(value -> wait(value, at)).orElse(reaction.after());
    }

    /** RFC 9110 §10.2.3: seconds or a date. Empty for neither. */
    private static Optional<Duration> wait(String value, Instant at) {
        try {
            var wait = value.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(at, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(Collections.min(List.of(LONGEST_WAIT, wait.isNegative() ? Duration.ZERO : wait)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
