package switchboard.core.port;

/** Tells a client's URL of an event. */
public interface Webhook {

    /** What came of it. */
    enum Answer {
        /** The client has it. */
        TAKEN,
        /** Not reached, or it asked for later: worth a repeat. */
        LATER,
        /** It does not want this. */
        REFUSED
    }

    /** Posts the notice and waits for the answer, a few seconds at most. Never throws for what the other side does. */
    Answer post(Notice notice);
}
