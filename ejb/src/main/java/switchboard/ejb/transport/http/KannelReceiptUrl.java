package switchboard.ejb.transport.http;

import java.util.List;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Transmission;

/**
 * Where Kannel is to bring receipts: {@code <base>/in/<connector>/dlr}, with its escapes (user's guide, "Parameters for
 * URLs") for what it knows then.
 *
 * @param base empty to get none
 * @param token what requests must show; empty for nothing
 */
record KannelReceiptUrl(String base, String connector, String token) {
    static final String PATH = "/dlr";
    static final String ID = "id";
    static final String STATUS = "status";
    static final String STATUS_TEXT = "status_text";
    static final String IDENTITY = "identity";

    private static final String ESCAPES =
            "&" + STATUS + "=%d&" + STATUS_TEXT + "=%A&smsc=%i&sms_id=%I&date_sent=%t&" + IDENTITY + "=%p";

    /** @throws IllegalArgumentException that names the setting */
    static KannelReceiptUrl of(Connector connector, HttpSettings settings) {
        var base = settings.text(KannelForm.RECEIPT_URL).replaceFirst("/+$", "");
        if (!base.isEmpty() && !base.matches("https?://[^?#%]+")) {
            throw new IllegalArgumentException(KannelForm.RECEIPT_URL.key()
                    + " must be http:// or https:// and a host, with no ?, # or %: " + base);
        }
        return new KannelReceiptUrl(base, connector.id(), settings.text(HttpSettings.TOKEN));
    }

    /** Where receipts for these come; a receipt for one of several names it by its number. */
    String forReceiptsOf(List<Transmission> together) {
        // A percent sign of ours is two: one alone is Kannel's.
        var shown = token.isEmpty()
                ? ""
                : HttpSettings.TOKEN + "=" + Percent.encoded(token).replace("%", "%%") + "&";
        return base + "/in/" + connector + PATH + "?" + shown + ID + "=" + id(together) + ESCAPES;
    }

    private static String id(List<Transmission> together) {
        var first = together.get(0);
        return together.size() == 1
                ? first.id().toString()
                : first.message().id().toString();
    }

    /** What receipts for this one are known by. */
    static String remoteId(Transmission transmission, List<Transmission> together) {
        return together.size() == 1
                ? id(together)
                : remoteId(id(together), transmission.recipient().digitsOrName());
    }

    /** @param number as addresses write it, without a plus */
    static String remoteId(String id, String number) {
        return id + "/" + number;
    }

    /** Transmissions have an index behind a dot, messages have none. */
    static boolean isOfSeveral(String id) {
        return id.indexOf('.') < 0;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return base + "/in/" + connector + PATH;
    }
}
