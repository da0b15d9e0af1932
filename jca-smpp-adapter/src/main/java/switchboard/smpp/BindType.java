package switchboard.smpp;

import java.util.List;

/** What a bind is for (SMPP 3.4 §2.2). */
public enum BindType {
    TRANSCEIVER,
    TRANSMITTER,
    RECEIVER,
    /** A transmitter and a receiver for each bind, for SMSCs that know no transceivers. */
    SPLIT;

    public boolean transmits() {
        return this != RECEIVER;
    }

    public boolean receives() {
        return this != TRANSMITTER;
    }

    /** What is bound for one bind of this type; SPLIT itself is never bound. */
    public List<BindType> roles() {
        return this == SPLIT ? List.of(TRANSMITTER, RECEIVER) : List.of(this);
    }
}
