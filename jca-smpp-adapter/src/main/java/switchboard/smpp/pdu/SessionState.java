package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;

/** What may be asked of whom, and when (SMPP 3.4 §2.2, §2.3; data_sm as SMPP 5.0 §2.4 has it). */
public enum SessionState {
    /** Connected, not bound. */
    OPEN(false, false),
    BOUND_TX(true, false),
    BOUND_RX(false, true),
    BOUND_TRX(true, true);

    private final boolean transmits;
    private final boolean receives;

    SessionState(boolean transmits, boolean receives) {
        this.transmits = transmits;
        this.receives = receives;
    }

    /** Of a bind that does one of the two or both. */
    public static SessionState bound(boolean transmits, boolean receives) {
        if (transmits && receives) {
            return BOUND_TRX;
        }
        return transmits ? BOUND_TX : BOUND_RX;
    }

    /**
     * Whether a server takes this request. If not, {@link CommandStatus#ALREADY_BOUND} is the answer to a bind, {@link
     * CommandStatus#INVALID_BIND_STATUS} to anything else.
     */
    public boolean allowsEsme(int commandId) {
        return switch (commandId) {
            case SmppConstants.CMD_ID_BIND_TRANSMITTER,
                    SmppConstants.CMD_ID_BIND_RECEIVER,
                    SmppConstants.CMD_ID_BIND_TRANSCEIVER -> this == OPEN;
            case SmppConstants.CMD_ID_SUBMIT_SM,
                    SmppConstants.CMD_ID_SUBMIT_MULTI,
                    SmppConstants.CMD_ID_DATA_SM,
                    SmppConstants.CMD_ID_QUERY_SM,
                    SmppConstants.CMD_ID_CANCEL_SM,
                    SmppConstants.CMD_ID_REPLACE_SM -> transmits;
            default -> allowsBoth(commandId);
        };
    }

    /** Whether a client takes this request; {@link CommandStatus#INVALID_BIND_STATUS} is the answer if not. */
    public boolean allowsSmsc(int commandId) {
        return switch (commandId) {
            case SmppConstants.CMD_ID_OUTBIND -> this == OPEN;
            case SmppConstants.CMD_ID_DELIVER_SM, SmppConstants.CMD_ID_DATA_SM, Commands.ALERT_NOTIFICATION -> receives;
            default -> allowsBoth(commandId);
        };
    }

    /** enquire_link also before the bind (SMPP 5.0 §2.4): it asks about the line, not the bind. */
    private boolean allowsBoth(int commandId) {
        return switch (commandId) {
            case SmppConstants.CMD_ID_ENQUIRE_LINK -> true;
            case SmppConstants.CMD_ID_UNBIND -> this != OPEN;
            default -> !Commands.isRequest(commandId);
        };
    }
}
