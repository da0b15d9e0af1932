package switchboard.core.delivery;

/**
 * What receipts have said of the parts that a network took of one attempt.
 *
 * @param whole whether it took all parts of the message
 * @param taken how many it took
 * @param delivered of how many it said first that they have arrived
 * @param lost of how many it said first that they won't
 */
public record PartReceipts(boolean whole, int taken, int delivered, int lost) {

    /** Before the first receipt. */
    public static PartReceipts none(boolean whole, int taken) {
        return new PartReceipts(whole, taken, 0, 0);
    }

    /** With a first receipt for one part more; one that is not final changes nothing. */
    public PartReceipts and(Receipt.Status status) {
        return switch (status) {
            case UNDERWAY -> this;
            case DELIVERED -> new PartReceipts(whole, taken, delivered + 1, lost);
            case FAILED, EXPIRED, CANCELLED -> new PartReceipts(whole, taken, delivered, lost + 1);
        };
    }
}
