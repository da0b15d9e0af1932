package switchboard.smpp.pdu;

import static java.util.Map.entry;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The PDUs by command_id (SMPP 3.4 §5.1.2.1, SMPP 5.0 §4.7.5). */
public final class Commands {

    public static final int ALERT_NOTIFICATION = 0x00000102;

    private static final int RESPONSE = 0x80000000;

    private static final Map<Integer, Supplier<Pdu>> PDUS = Map.ofEntries(
            entry(SmppConstants.CMD_ID_BIND_RECEIVER, BindReceiver::new),
            entry(SmppConstants.CMD_ID_BIND_RECEIVER_RESP, BindReceiverResp::new),
            entry(SmppConstants.CMD_ID_BIND_TRANSMITTER, BindTransmitter::new),
            entry(SmppConstants.CMD_ID_BIND_TRANSMITTER_RESP, BindTransmitterResp::new),
            entry(SmppConstants.CMD_ID_BIND_TRANSCEIVER, BindTransceiver::new),
            entry(SmppConstants.CMD_ID_BIND_TRANSCEIVER_RESP, BindTransceiverResp::new),
            entry(SmppConstants.CMD_ID_OUTBIND, Outbind::new),
            entry(SmppConstants.CMD_ID_UNBIND, Unbind::new),
            entry(SmppConstants.CMD_ID_UNBIND_RESP, UnbindResp::new),
            entry(SmppConstants.CMD_ID_SUBMIT_SM, SubmitSm::new),
            entry(SmppConstants.CMD_ID_SUBMIT_SM_RESP, SubmitSmResp::new),
            entry(SmppConstants.CMD_ID_SUBMIT_MULTI, SubmitMulti::new),
            entry(SmppConstants.CMD_ID_SUBMIT_MULTI_RESP, SubmitMultiResp::new),
            entry(SmppConstants.CMD_ID_DATA_SM, DataSm::new),
            entry(SmppConstants.CMD_ID_DATA_SM_RESP, DataSmResp::new),
            entry(SmppConstants.CMD_ID_DELIVER_SM, DeliverSm::new),
            entry(SmppConstants.CMD_ID_DELIVER_SM_RESP, DeliverSmResp::new),
            entry(SmppConstants.CMD_ID_QUERY_SM, QuerySm::new),
            entry(SmppConstants.CMD_ID_QUERY_SM_RESP, QuerySmResp::new),
            entry(SmppConstants.CMD_ID_CANCEL_SM, CancelSm::new),
            entry(SmppConstants.CMD_ID_CANCEL_SM_RESP, CancelSmResp::new),
            entry(SmppConstants.CMD_ID_REPLACE_SM, ReplaceSm::new),
            entry(SmppConstants.CMD_ID_REPLACE_SM_RESP, ReplaceSmResp::new),
            entry(SmppConstants.CMD_ID_ENQUIRE_LINK, EnquireLink::new),
            entry(SmppConstants.CMD_ID_ENQUIRE_LINK_RESP, EnquireLinkResp::new),
            entry(ALERT_NOTIFICATION, AlertNotification::new),
            entry(SmppConstants.CMD_ID_GENERIC_NACK, GenericNack::new));

    private static final Map<Integer, String> NAMES = names();

    private Commands() {}

    /** A PDU to be filled; empty for a command that is not read, such as those of cell broadcast. */
    static Optional<Pdu> pdu(int commandId) {
        return Optional.ofNullable(PDUS.get(commandId)).map(Supplier::get);
    }

    public static boolean isRequest(int commandId) {
        return (commandId & RESPONSE) == 0;
    }

    /** The specification's name, that of a command that is not read too, or eight hex digits. */
    public static String name(int commandId) {
        @Nullable String name = NAMES.get(commandId);
        return name == null ? "0x%08X".formatted(commandId) : name;
    }

    private static Map<Integer, String> names() {
        Map<Integer, String> names = new HashMap<>();
        PDUS.forEach((id, pdu) -> names.put(id, pdu.get().getName()));
        nameBoth(names, 0x111, "broadcast_sm");
        nameBoth(names, 0x112, "query_broadcast_sm");
        nameBoth(names, 0x113, "cancel_broadcast_sm");
        return Map.copyOf(names);
    }

    private static void nameBoth(Map<Integer, String> names, int request, String name) {
        names.put(request, name);
        names.put(RESPONSE | request, name + "_resp");
    }
}
