package switchboard.smpp.session;

/** Takes what comes in. Called on event loops: must not block; must see to it that every arrival is answered once. */
public interface Inbox {
    void take(Arrival arrival);
}
