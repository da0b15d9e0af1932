package switchboard.ejb.transport.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Receipt.Status;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;

/**
 * What Kannel brings by GET: messages, and receipts below {@link KannelReceiptUrl#PATH}. Answers are empty, because it
 * would send their text to the phone.
 */
final class KannelIntake {
    private static final HexFormat HEX = HexFormat.of();
    private static final HttpAnswer TAKEN = HttpAnswer.of(200, "");
    private static final String ID = "sms_id";
    private static final String CHARSET = "charset";
    private static final String BINARY = "1";
    private static final String UCS_2 = "2";

    /** Kannel's user's guide, "Delivery Reports". */
    private static final Map<String, Status> STATUSES = Map.of(
            "1", Status.DELIVERED,
            "2", Status.FAILED,
            "4", Status.UNDERWAY,
            "8", Status.UNDERWAY,
            "16", Status.FAILED);

    private KannelIntake() {}

    /** @throws IllegalArgumentException that names what is wrong with it */
    static Intake read(HttpCall call, Arrivals arrivals) {
        boolean isReceipt = call.path().equals(KannelReceiptUrl.PATH);
        if (!isReceipt && !call.path().isEmpty()) {
            return Intake.nothing(HttpAnswer.of(404, "there is nothing at " + call.path()));
        }
        if (!call.method().equals("GET")) {
            return Intake.nothing(HttpAnswer.methodNotAllowed("GET"));
        }
        var said = Parameters.parse(call.query());
        return isReceipt ? receipt(said, arrivals) : message(said, arrivals);
    }

    private static Intake message(Parameters said, Arrivals arrivals) {
        var message = arrivals.message(said.required("id"), said.text("to"), content(said), Map.of());
        var id = said.text(ID).filter(text -> !text.isEmpty());
        return Intake.of(
                id.map(text -> message.withExternalId(Arrivals.id(ID, text))).orElse(message), TAKEN);
    }

    private static Content content(Parameters said) {
        var coding = said.text("coding").orElse("0");
        if ((coding.equals(BINARY) && !said.has(CHARSET)) || said.text(CHARSET).equals(Optional.of("binary"))) {
            return new Content.Binary(hex(said, "text"), said.has("udh") ? hex(said, "udh") : "");
        }
        return Content.Text.ofNetwork(said.present("text", charset(said, coding)));
    }

    private static String hex(Parameters said, String name) {
        return HEX.formatHex(said.present(name));
    }

    /** Kannel names the alphabet of a plain message GSM, and has put it into UTF-8 by then. */
    private static Charset charset(Parameters said, String coding) {
        var name = said.text(CHARSET).filter(text -> !text.isBlank()).orElse(coding.equals(UCS_2) ? "UTF-16BE" : "GSM");
        return name.equalsIgnoreCase("GSM") ? StandardCharsets.UTF_8 : KannelText.charset(CHARSET, name);
    }

    private static Intake receipt(Parameters said, Arrivals arrivals) {
        var id = Arrivals.id(KannelReceiptUrl.ID, said.required(KannelReceiptUrl.ID));
        var status = said.required(KannelReceiptUrl.STATUS);
        var meaning = STATUSES.get(status);
        if (meaning == null) {
            throw new IllegalArgumentException(KannelReceiptUrl.STATUS + " is none of 1, 2, 4, 8 and 16");
        }
        var remoteId = KannelReceiptUrl.isOfSeveral(id)
                ? KannelReceiptUrl.remoteId(id, number(said.required(KannelReceiptUrl.IDENTITY)))
                : id;
        var text = said.text(KannelReceiptUrl.STATUS_TEXT).orElse("");
        return Intake.of(arrivals.receipt(remoteId, meaning, status, text), TAKEN);
    }

    private static String number(String identity) {
        return Address.ofNetwork(identity).digitsOrName();
    }
}
