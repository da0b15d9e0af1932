package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.MatchResult;
import switchboard.core.handler.PatternHandler;
import switchboard.core.phase.Incoming;

/** Answers {@code pong} to {@code ping}, exactly so written. */
@ApplicationScoped
public class PingApp extends PatternHandler {

    public PingApp() {
        super("(?-i)ping\\z");
    }

    @Override
    public String name() {
        return "ping";
    }

    /** Whoever can send to the gateway could make it send. */
    @Override
    public boolean startsOn() {
        return false;
    }

    @Override
    protected Incoming handle(Incoming in, MatchResult match) {
        return in.reply("pong");
    }
}
