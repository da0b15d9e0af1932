package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.QuerySm;
import switchboard.smpp.BindSettings;
import switchboard.smpp.SentMessage;

/** Makes requests about messages that were sent earlier (SMPP 3.4 §4.8, §4.9). */
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
