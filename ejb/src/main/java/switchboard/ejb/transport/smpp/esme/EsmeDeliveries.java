package switchboard.ejb.transport.smpp.esme;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Content;
import switchboard.core.port.Notice;
import switchboard.ejb.transport.smpp.SmppAttributes;
import switchboard.smpp.EsmeDelivery;
import switchboard.smpp.SmppAddress;

/** Messages and notices in the form of a deliver_sm. */
final class EsmeDeliveries {
    private static final String BINARY = "4";
    private static final byte[] NOTHING = {};

    private EsmeDeliveries() {}

    static EsmeDelivery message(Transmission transmission) {
        var message = transmission.message();
        var from = message.from();
        var source = from == null ? SmppAddress.NONE : SmppAddress.of(from.value());
        var destination = SmppAddress.of(transmission.recipient().value());
        if (message.content() instanceof Content.Binary binary) {
            int coding = Integer.parseInt(message.attributes().getOrDefault(SmppAttributes.DATA_CODING, BINARY));
            return delivery(source, destination, coding, octets(binary.hex()), octets(binary.udhHex()));
        }
        var text = UserText.of(message.text());
        return delivery(source, destination, text.dataCoding(), text.octets(), NOTHING);
    }

    private static EsmeDelivery delivery(
            SmppAddress source, SmppAddress destination, int coding, byte[] data, byte[] udh) {
        return new EsmeDelivery.Message(source, destination, "", 0, 0, coding, data, udh, List.of());
    }

    /** Null for what the ESME did not ask to be told. */
    static @Nullable EsmeDelivery receipt(Notice notice) {
        if (!ReceiptWish.of(notice.callback()).includes(notice.state())) {
            return null;
        }
        var from = notice.from();
        return new EsmeDelivery.Receipt(
                SmppAddress.of(notice.recipient().value()),
                from == null ? SmppAddress.NONE : SmppAddress.of(from.value()),
                EsmeMessageId.of(notice.transmission()),
                EsmeQuestions.state(notice.state()),
                !notice.state().isFinal(),
                notice.created(),
                notice.at(),
                error(notice.code()),
                null,
                "");
    }

    /** What a network says in three characters goes through; our own codes have no room. */
    private static String error(String code) {
        return code.matches("[!-~]{3}") ? code : "000";
    }

    private static byte[] octets(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
