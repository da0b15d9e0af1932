package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.QuerySm;
import switchboard.smpp.BindSettings;
import switchboard.smpp.SentMessage;
import switchboard.smpp.pdu.ReplaceSm;
import switchboard.smpp.text.EncodedPart;
import switchboard.smpp.text.Segmentation;
import switchboard.smpp.text.TextRules;

/** Makes requests about messages that were sent earlier (SMPP 3.4 §4.8 to §4.10). */
final class Operations {

    private Operations() {}

    /** @throws IllegalArgumentException for an address too long */
    static QuerySm query(SentMessage message, BindSettings settings) {
        QuerySm pdu = new QuerySm();
        try {
            pdu.setMessageId(message.messageId());
            pdu.setSourceAddress(new Addresses(settings.addressing()).source(message.source()));
        } catch (UnsendableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return pdu;
    }

    /** @throws IllegalArgumentException for an address too long, or a text that takes more than short_message */
    static ReplaceSm replace(SentMessage message, String text, boolean receiptRequested, BindSettings settings) {
        ReplaceSm pdu = new ReplaceSm();
        try {
            pdu.setMessageId(message.messageId());
            pdu.setSourceAddress(new Addresses(settings.addressing()).source(message.source()));
            pdu.setRegisteredDelivery((byte) settings.submit().receipts().registeredDelivery(receiptRequested));
            pdu.setShortMessage(onlyPart(text, settings.texts()).userData());
        } catch (UnsendableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return pdu;
    }

    /** replace_sm has neither an esm_class that tells of a header nor a message_payload (SMPP 3.4 §4.10.1). */
    private static EncodedPart onlyPart(String text, TextRules rules) throws UnsendableException {
        Segmentation segments = Segmentation.of(text, rules);
        if (segments.parts() > 1) {
            throw new UnsendableException("the text needs " + segments.parts() + " parts, only one can be replaced");
        }
        EncodedPart part = segments.encode(0).get(0);
        if (part.udh().length > 0 || part.payload()) {
            throw new UnsendableException("the text needs a header or message_payload, which replace_sm has not");
        }
        return part;
    }

    /** @throws IllegalArgumentException for an address too long */
    static CancelSm cancel(SentMessage message, BindSettings settings) {
        CancelSm pdu = new CancelSm();
        Addresses addresses = new Addresses(settings.addressing());
        try {
            pdu.setServiceType(settings.submit().serviceType());
            pdu.setMessageId(message.messageId());
            pdu.setSourceAddress(addresses.source(message.source()));
            pdu.setDestAddress(addresses.destination(message.destination()));
        } catch (UnsendableException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return pdu;
    }
}
