package switchboard.core.handler;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;

/** What the sender of a message hears when it could not be handled for his own fault. */
final class ErrorReplies {
    /** As {@link Integer#parseInt} and its like put it. */
    private static final Pattern QUOTED = Pattern.compile("For input string: \"(.*)\".*", Pattern.DOTALL);

    private ErrorReplies() {}

    /** What the handler makes of it; handled in any case, as the handler is the one that it was meant for. */
    static Incoming accepted(Incoming in, Supplier<Incoming> handler) {
        try {
            var after = handler.get();
            return after.status() == Incoming.Status.OPEN ? after.handle() : after;
        } catch (UserError e) {
            return in.reply(Reply.error(e.text())).handle();
        } catch (NumberFormatException e) {
            return in.reply(Reply.error("\"" + token(e, in) + "\" is not a number"))
                    .handle();
        }
    }

    /** A number that is not of the sender's words is not his fault. */
    private static String token(NumberFormatException thrown, Incoming in) {
        var matcher = QUOTED.matcher(String.valueOf(thrown.getMessage()));
        if (matcher.matches() && in.text().contains(matcher.group(1))) {
            return matcher.group(1);
        }
        throw thrown;
    }
}
