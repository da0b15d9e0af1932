package switchboard.core.flow;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.message.Direction;
import switchboard.core.message.Excerpt;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.message.Priority;
import switchboard.core.port.Configuration;
import switchboard.core.port.Contacts;
import switchboard.core.port.Limits;
import switchboard.core.port.NoticeLine;
import switchboard.core.port.Preview;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;

/** Turns one submission into a message, or says everything that is wrong with it. One use each. */
final class Check {
    private static final int PROBLEMS_TOLD = 20;

    /** Chars of a wrong value that its problem repeats. */
    static final int SHOWN = 100;

    private final Limits limits;
    private final Configuration configuration;
    private final Preview preview;
    private final Contacts contacts;
    private final boolean durable;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    /** @param durable whether a message may wait for its time */
    Check(
            Limits limits,
            Configuration configuration,
            Preview preview,
            Contacts contacts,
            boolean durable,
            Clock clock) {
        this.limits = limits;
        this.configuration = configuration;
        this.preview = preview;
        this.contacts = contacts;
        this.durable = durable;
        // Stores keep milliseconds: a time that was told once is told the same for ever.
        this.now = Instant.ofEpochMilli(clock.millis());
    }

    /** Empty if the submission is good. At most twenty are told. */
    List<Problem> problems() {
        return problems.size() > PROBLEMS_TOLD ? problems.subList(0, PROBLEMS_TOLD) : problems;
    }

    /** @return null if there are problems */
    @Nullable
    Message message(String account, Submission wish, MessageId id) {
        version(wish.version());
        var from = from(wish.from());
        var to = to(wish);
        var content = new ContentCheck(limits, preview, problems).content(wish);
        var connector = connector(wish.connector());
        var callback = callback(account, wish.callback());
        var times = new TimeCheck(limits, durable, now, problems);
        var notBefore = times.notBefore(wish.notBefore());
        var expires = times.expires(wish.validity(), notBefore);
        var priority = priority(wish.priority());
        var labels = new LabelCheck(limits, problems);
        var tags = labels.tags(wish.tags());
        var attributes = labels.attributes(wish.attributes());
        var reference = labels.clientReference(wish.clientReference());
        if (!problems.isEmpty() || content == null) {
            return null;
        }
        return new Message(
                id,
                Direction.OUTGOING,
                account,
                connector,
                from,
                to,
                content,
                now,
                notBefore,
                expires,
                priority,
                !Boolean.FALSE.equals(wish.receipt()),
                callback,
                null,
                reference,
                tags,
                attributes);
    }

    private void problem(String field, String code, String detail) {
        problems.add(new Problem(field, code, detail));
    }

    private void version(@Nullable Integer version) {
        if (version != null && version != 1) {
            problem("version", "unknown_version", "version " + version + " is not known; this gateway speaks 1");
        }
    }

    private @Nullable Address from(@Nullable String text) {
        try {
            return text == null ? null : Address.parse(text);
        } catch (IllegalArgumentException e) {
            problem("from", "bad_address", "from: " + e.getMessage());
            return null;
        }
    }

    /** The recipients, each once. */
    List<Address> to(Submission wish) {
        return new RecipientCheck(limits, contacts, problems).recipients(wish);
    }

    private @Nullable String connector(@Nullable String id) {
        if (id != null && configuration.connector(id).isEmpty()) {
            problem("connector", "unknown_connector", "connector \"" + Excerpt.of(id, SHOWN) + "\" does not exist");
        }
        return id;
    }

    private @Nullable URI callback(String account, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var uri = text.length() > limits.callback() ? null : URI.create(text);
            if (uri != null && (isWebAddress(uri) || isOwnLine(account, uri))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // told below, together with what parses but is of no use
        }
        problem(
                "callback",
                "bad_callback",
                "callback is not an http or https URL of up to " + limits.callback()
                        + " characters without a user name, nor a line of this account: \"" + Excerpt.of(text, SHOWN)
                        + "\"");
        return null;
    }

    private static boolean isWebAddress(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.getPort() <= 65_535;
    }

    private boolean isOwnLine(String account, URI uri) {
        return NoticeLine.connectorOf(uri)
                .flatMap(configuration::connector)
                .filter(connector -> connector.leadsTo(account))
                .isPresent();
    }

    private Priority priority(@Nullable String text) {
        if (text == null) {
            return Priority.NORMAL;
        }
        for (var priority : Priority.values()) {
            if (priority.name().equalsIgnoreCase(text)) {
                return priority;
            }
        }
        problem(
                "priority",
                "bad_priority",
                "priority is none of " + List.of(Priority.values()) + ": \"" + Excerpt.of(text, SHOWN) + "\"");
        return Priority.NORMAL;
    }
}
