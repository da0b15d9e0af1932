package switchboard.smpp;

/** When a connector asks its SMSC for receipts (registered_delivery, SMPP 3.4 §5.2.17). */
public enum ReceiptRequest {
    NEVER(0, 0),
    /** Of the final state, for messages whose sender wants one. */
    ON_REQUEST(1, 0),
    /** Of failure only, for messages whose sender wants one. */
    FAILURE_ON_REQUEST(2, 0),
    /** Of the final state, for every message. */
    ALWAYS(1, 1);

    private final int wanted;
    private final int unwanted;

    ReceiptRequest(int wanted, int unwanted) {
        this.wanted = wanted;
        this.unwanted = unwanted;
    }

    /** The octet on the line. */
    public int registeredDelivery(boolean receiptRequested) {
        return receiptRequested ? wanted : unwanted;
    }
}
