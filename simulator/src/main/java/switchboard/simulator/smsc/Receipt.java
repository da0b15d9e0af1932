package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What the SMSC says later about a message it took.
 *
 * @param source the message's source: whom the receipt is for
 * @param text the message's first 20 characters
 */
record Receipt(
        String messageId,
        Address source,
        Address destination,
        Instant submitted,
        Instant done,
        MessageState state,
        String text) {
    private static final int TEXT_LENGTH = 20;
    private static final byte ESM_CLASS_RECEIPT = 0x04;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    Receipt {
        text = text.substring(0, Math.min(TEXT_LENGTH, text.length())).replaceAll("[^ -~]", "?");
    }

    Receipt withState(MessageState newState, Instant now) {
        return new Receipt(messageId, source, destination, submitted, now, newState, text);
    }

    Receipt withText(String newText) {
        return new Receipt(messageId, source, destination, submitted, done, state, newText);
    }

    /** The text of SMPP 3.4 Appendix B; times are UTC. */
    String shortMessage() {
        String delivered = state == MessageState.DELIVRD ? "001" : "000";
        String error = String.valueOf(1000 + state.error()).substring(1);
        return "id:" + messageId + " sub:001 dlvrd:" + delivered + " submit date:" + DATE.format(submitted)
                + " done date:" + DATE.format(done) + " stat:" + state.name() + " err:" + error + " text:" + text;
    }

    DeliverSm pdu() throws SmppInvalidArgumentException {
        DeliverSm deliver = new DeliverSm();
        deliver.setEsmClass(ESM_CLASS_RECEIPT);
        deliver.setSourceAddress(destination);
        deliver.setDestAddress(source);
        deliver.setShortMessage(shortMessage().getBytes(StandardCharsets.US_ASCII));
        byte[] id = (messageId + '\0').getBytes(StandardCharsets.US_ASCII);
        deliver.addOptionalParameter(new Tlv(SmppConstants.TAG_RECEIPTED_MSG_ID, id));
        deliver.addOptionalParameter(new Tlv(SmppConstants.TAG_MSG_STATE, new byte[] {state.code()}));
        return deliver;
    }
}
