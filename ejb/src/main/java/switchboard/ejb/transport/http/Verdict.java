package switchboard.ejb.transport.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Outcome.Kind;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transmission;

/**
 * What an answer to a templated request means.
 *
 * @param success what the body of an accepted message must have; an empty pattern finds anything
 * @param remoteId its first group is the network's id; an empty pattern finds none
 */
record Verdict(Statuses statuses, Pattern success, Pattern remoteId) {
    static Verdict of(HttpSettings settings) {
        var remoteId = pattern(HttpForm.REMOTE_ID, settings);
        if (!remoteId.pattern().isEmpty() && remoteId.matcher("").groupCount() < 1) {
            throw new IllegalArgumentException(HttpForm.REMOTE_ID.key() + " has no group in parentheses");
        }
        return new Verdict(
                Statuses.changed(settings.text(HttpSettings.STATUSES)), pattern(HttpForm.SUCCESS, settings), remoteId);
    }

    private static Pattern pattern(Setting setting, HttpSettings settings) {
        try {
            return Pattern.compile(settings.text(setting));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(setting.key() + " is no pattern: " + e.getDescription(), e);
        }
    }

    /** A network that tells no id of its own is taken to use ours. */
    Outcome on(Transmission transmission, Reply reply, Instant at) {
        var id = id(reply).orElseGet(() -> transmission.id().toString());
        return statuses.kind(reply.status()) != Kind.ACCEPTED
                        || success.matcher(reply.body()).find()
                ? statuses.outcome(reply, at, List.of(id))
                : Outcome.refused(Integer.toString(reply.status()), reply.shown(), at);
    }

    private Optional<String> id(Reply reply) {
        return Optional.of(remoteId.matcher(reply.body()))
                .filter(matcher -> matcher.groupCount() > 0 && matcher.find())
                .map(Verdict::group)
                .filter(Reply::isUsable);
    }

    private static String group(Matcher matcher) {
        return matcher.group(1) == null ? "" : matcher.group(1);
    }
}
