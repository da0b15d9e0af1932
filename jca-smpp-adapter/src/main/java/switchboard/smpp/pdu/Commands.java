package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindReceiverResp;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.BindTransceiverResp;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.pdu.BindTransmitterResp;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.CancelSmResp;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.DataSmResp;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.DeliverSmResp;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.EnquireLinkResp;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.pdu.UnbindResp;
import org.jspecify.annotations.Nullable;

/** The PDUs by command_id (SMPP 3.4 §5.1.2.1, SMPP 5.0 §4.7.5). */
public final class Commands {

    public static final int ALERT_NOTIFICATION = 0x00000102;

    private static final int RESPONSE = 0x80000000;

    private Commands() {}

    /** A PDU to be filled; null for a command that is not read, such as those of cell broadcast. */
    static @Nullable Pdu pdu(int commandId) {
        return switch (commandId) {
            case SmppConstants.CMD_ID_BIND_RECEIVER -> new BindReceiver();
            case SmppConstants.CMD_ID_BIND_RECEIVER_RESP -> new BindReceiverResp();
            case SmppConstants.CMD_ID_BIND_TRANSMITTER -> new BindTransmitter();
            case SmppConstants.CMD_ID_BIND_TRANSMITTER_RESP -> new BindTransmitterResp();
            case SmppConstants.CMD_ID_BIND_TRANSCEIVER -> new BindTransceiver();
            case SmppConstants.CMD_ID_BIND_TRANSCEIVER_RESP -> new BindTransceiverResp();
            case SmppConstants.CMD_ID_OUTBIND -> new Outbind();
            case SmppConstants.CMD_ID_UNBIND -> new Unbind();
            case SmppConstants.CMD_ID_UNBIND_RESP -> new UnbindResp();
            case SmppConstants.CMD_ID_SUBMIT_SM -> new SubmitSm();
            case SmppConstants.CMD_ID_SUBMIT_SM_RESP -> new SubmitSmResp();
            case SmppConstants.CMD_ID_SUBMIT_MULTI -> new SubmitMulti();
            case SmppConstants.CMD_ID_SUBMIT_MULTI_RESP -> new SubmitMultiResp();
            case SmppConstants.CMD_ID_DATA_SM -> new DataSm();
            case SmppConstants.CMD_ID_DATA_SM_RESP -> new DataSmResp();
            case SmppConstants.CMD_ID_DELIVER_SM -> new DeliverSm();
            case SmppConstants.CMD_ID_DELIVER_SM_RESP -> new DeliverSmResp();
            case SmppConstants.CMD_ID_QUERY_SM -> new QuerySm();
            case SmppConstants.CMD_ID_QUERY_SM_RESP -> new QuerySmResp();
            case SmppConstants.CMD_ID_CANCEL_SM -> new CancelSm();
            case SmppConstants.CMD_ID_CANCEL_SM_RESP -> new CancelSmResp();
            case SmppConstants.CMD_ID_REPLACE_SM -> new ReplaceSm();
            case SmppConstants.CMD_ID_REPLACE_SM_RESP -> new ReplaceSmResp();
            case SmppConstants.CMD_ID_ENQUIRE_LINK -> new EnquireLink();
            case SmppConstants.CMD_ID_ENQUIRE_LINK_RESP -> new EnquireLinkResp();
            case ALERT_NOTIFICATION -> new AlertNotification();
            case SmppConstants.CMD_ID_GENERIC_NACK -> new GenericNack();
            default -> null;
        };
    }

    public static boolean isRequest(int commandId) {
        return (commandId & RESPONSE) == 0;
    }

    /** The specification's name, that of a command that is not read too, or eight hex digits. */
    public static String name(int commandId) {
        Pdu pdu = pdu(commandId);
        return pdu == null ? nameOfUnread(commandId) : pdu.getName();
    }

    private static String nameOfUnread(int commandId) {
        return switch (commandId) {
            case 0x00000111 -> "broadcast_sm";
            case 0x80000111 -> "broadcast_sm_resp";
            case 0x00000112 -> "query_broadcast_sm";
            case 0x80000112 -> "query_broadcast_sm_resp";
            case 0x00000113 -> "cancel_broadcast_sm";
            case 0x80000113 -> "cancel_broadcast_sm_resp";
            default -> "0x%08X".formatted(commandId);
        };
    }
}
