package switchboard.smpp.text;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.ReceiptState;

/** Writes the text of a delivery receipt (SMPP 3.4 Appendix B). */
public final class ReceiptWriter {

    private static final int TEXT_CHARACTERS = 20;
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);

    private ReceiptWriter() {}

    /** {@code id:… sub:001 dlvrd:001 submit date:… done date:… stat:DELIVRD err:000 text:…} in ASCII. */
    public static byte[] write(EsmeDelivery.Receipt receipt) {
        return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:%s"
                .formatted(
                        receipt.messageId(),
                        receipt.state() == ReceiptState.DELIVERED ? "001" : "000",
                        TO_THE_MINUTE.format(receipt.submittedAt()),
                        TO_THE_MINUTE.format(receipt.doneAt()),
                        stat(receipt.state()),
                        receipt.error(),
                        excerpt(receipt.text()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String stat(ReceiptState state) {
        return switch (state) {
            case SCHEDULED, ENROUTE -> "ENROUTE";
            case DELIVERED -> "DELIVRD";
            case EXPIRED -> "EXPIRED";
            case DELETED -> "DELETED";
            case UNDELIVERABLE -> "UNDELIV";
            case ACCEPTED -> "ACCEPTD";
            case UNKNOWN -> "UNKNOWN";
            case REJECTED -> "REJECTD";
            case SKIPPED -> "SKIPPED";
        };
    }

    /** By code points, so that one sign of the text is one ? at most. */
    private static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints()
                .limit(TEXT_CHARACTERS)
                .map(c -> c >= ' ' && c < 127 ? c : '?')
                .forEach(excerpt::appendCodePoint);
        return excerpt.toString();
    }
}
