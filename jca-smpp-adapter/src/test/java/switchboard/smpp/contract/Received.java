package switchboard.smpp.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsmpp.bean.MessageRequest;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Sar_segment_seqnum;

/** Reads what jSMPP received as a phone would: payload or short message, with its header off, parts in their order. */
final class Received {

    private static final int NUMBER_OF_PART = 1;

    private Received() {}

    /** In Latin-1. */
    static String text(MessageRequest pdu) {
        return new String(data(pdu), StandardCharsets.ISO_8859_1);
    }

    static byte[] data(MessageRequest pdu) {
        OptionalParameter.Message_payload payload = pdu.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] userData = payload == null ? pdu.getShortMessage() : payload.getValue();
        return Arrays.copyOfRange(userData, headerLength(pdu, userData), userData.length);
    }

    /** The header with its length octet; empty for none. */
    static byte[] header(MessageRequest pdu) {
        return Arrays.copyOf(pdu.getShortMessage(), headerLength(pdu, pdu.getShortMessage()));
    }

    static byte[] joined(List<? extends MessageRequest> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.stream()
                .sorted(Comparator.comparing(Received::part))
                .map(Received::data)
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static int part(MessageRequest pdu) {
        Sar_segment_seqnum told = pdu.getOptionalParameter(Sar_segment_seqnum.class);
        byte[] header = header(pdu);
        if (told != null) {
            return told.getValue();
        }
        return header.length == 0 ? NUMBER_OF_PART : header[header.length - 1];
    }

    private static int headerLength(MessageRequest pdu, byte[] userData) {
        return pdu.isUdhi() ? userData[0] + 1 : 0;
    }
}
