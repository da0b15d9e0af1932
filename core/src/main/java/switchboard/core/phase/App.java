package switchboard.core.phase;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Setting;

/**
 * Code that answers or changes messages inside the gateway. Every method is optional. An app is one bean, called by
 * many threads at once. What it throws is recorded as its failure, and so is a call that takes longer than the gateway
 * allows; the message goes on without it.
 *
 * <p>Incoming messages pass {@code filter}, {@code parse}, {@code handle}, {@code fallback} and {@code cleanup} of all
 * apps in order; outgoing ones pass {@code outgoing} in the reverse order.
 */
public interface App {

    /** The name in settings, logs and the story of a message. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether messages meet it as long as nobody has said whether they shall. */
    default boolean startsOn() {
        return true;
    }

    /** What can be set, in the order to show; always the same. */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * The app with these settings: another one of the same name, or this one if there is nothing to set. Called when they
     * change and to try them out; quick, and free of effects.
     *
     * @param settings by key, each of {@link #settings} in its form; those that were not set have their default
     * @throws IllegalArgumentException if it can't work with them, with the key of the setting as its first word
     */
    default App configured(Map<String, String> settings) {
        return this;
    }

    /** May end the journey before it starts: {@code return in.drop("reason")}. Nothing else runs then, not even cleanup. */
    default Incoming filter(Incoming in) {
        return in;
    }

    /** May change the message for every app that follows. */
    default Incoming parse(Incoming in) {
        return in;
    }

    /** May answer: {@code return in.reply("text").handle()}. Once a message is handled, no later app's handle is called. */
    default Incoming handle(Incoming in) {
        return in;
    }

    /** What to do when no app handled the message; ends likewise with the first app that handles it. */
    default Incoming fallback(Incoming in) {
        return in;
    }

    /** Runs at the end for every message that was not dropped, handled or not, after errors too; may still answer. */
    default Incoming cleanup(Incoming in) {
        return in;
    }

    /** May change a message that leaves, or stop it: {@code return out.veto("reason")}. */
    default Outgoing outgoing(Outgoing out) {
        return out;
    }
}
