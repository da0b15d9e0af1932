package switchboard.ejb.transport.smpp.esme;

import java.net.URI;
import java.util.regex.Pattern;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.NoticeLine;

/** Which receipts an ESME asked for: registered_delivery (SMPP 3.4 §5.2.17, SMPP 5.0 §4.7.21). */
record ReceiptWish(int registeredDelivery) {
    private static final int BOTH = 1;
    private static final int FAILURE = 2;
    private static final int SUCCESS = 3;
    private static final int FINAL = 3;
    private static final int INTERMEDIATE = 0x10;
    private static final String PARAMETER = "?registered_delivery=";
    private static final Pattern KEPT = Pattern.compile(".*" + Pattern.quote(PARAMETER) + "(\\d{1,3})");

    /** As the callback of a message keeps it; a client that submits by other ways wants both final ones. */
    static ReceiptWish of(URI callback) {
        var kept = KEPT.matcher(callback.toString());
        return new ReceiptWish(kept.matches() ? Integer.parseInt(kept.group(1)) : BOTH);
    }

    boolean isForAny() {
        return (registeredDelivery & (FINAL | INTERMEDIATE)) != 0;
    }

    URI callback(String connector) {
        return URI.create(NoticeLine.callback(connector) + PARAMETER + registeredDelivery);
    }

    boolean includes(TransmissionState state) {
        if (!state.isFinal()) {
            return (registeredDelivery & INTERMEDIATE) != 0;
        }
        return switch (registeredDelivery & FINAL) {
            case BOTH -> true;
            case FAILURE -> state != TransmissionState.DELIVERED;
            case SUCCESS -> state == TransmissionState.DELIVERED;
            default -> false;
        };
    }
}
