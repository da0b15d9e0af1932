package switchboard.smpp;

/** What a bind is for (SMPP 3.4 §2.2). */
public enum BindType {
    TRANSCEIVER,
    TRANSMITTER,
    RECEIVER;

    public boolean transmits() {
        return this != RECEIVER;
    }

    public boolean receives() {
        return this != TRANSMITTER;
    }
}
