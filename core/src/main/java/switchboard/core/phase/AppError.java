package switchboard.core.phase;

import java.util.Locale;

/** What one app did wrong with one message, as the story of the message tells it. */
public record AppError(String app, Phase phase, String text) {

    /** The methods of {@link App}, in their order. */
    public enum Phase {
        FILTER,
        PARSE,
        HANDLE,
        FALLBACK,
        CLEANUP,
        OUTGOING
    }

    static AppError of(App app, Phase phase, Throwable cause) {
        return new AppError(app.name(), phase, cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }

    @Override
    public String toString() {
        return app + " failed in " + phase.name().toLowerCase(Locale.ROOT) + ": " + text;
    }
}
