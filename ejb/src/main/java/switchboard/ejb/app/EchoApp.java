package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import switchboard.core.handler.KeywordHandler;
import switchboard.core.phase.Incoming;

/** Answers what follows the word {@code echo}. */
@ApplicationScoped
public class EchoApp extends KeywordHandler {

    public EchoApp() {
        super("echo");
    }

    @Override
    public String name() {
        return "echo";
    }

    /** Whoever can send to the gateway could make it send. */
    @Override
    public boolean startsOn() {
        return false;
    }

    @Override
    protected Incoming help(Incoming in) {
        return in.reply("Send ECHO and a text, and it comes back.");
    }

    @Override
    protected Incoming handle(Incoming in, String rest) {
        return in.reply(rest);
    }
}
