package switchboard.core.phase;

import java.util.List;
import java.util.Locale;

/** The methods of {@link App}, in their order. */
public enum Phase {
    FILTER("filter", Incoming.class),
    PARSE("parse", Incoming.class),
    HANDLE("handle", Incoming.class),
    FALLBACK("fallback", Incoming.class),
    CLEANUP("cleanup", Incoming.class),
    OUTGOING("outgoing", Outgoing.class);

    /** Those that an incoming message passes. */
    static final List<Phase> OF_INCOMING = List.of(FILTER, PARSE, HANDLE, FALLBACK, CLEANUP);

    private final String method;
    private final Class<?> argument;

    Phase(String method, Class<?> argument) {
        this.method = method;
        this.argument = argument;
    }

    /** Whether the app has a method of its own for it: who has none need not be asked. */
    boolean isOf(App app) {
        try {
            return app.getClass().getMethod(method, argument).getDeclaringClass() != App.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(App.class + " has no " + method, e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
