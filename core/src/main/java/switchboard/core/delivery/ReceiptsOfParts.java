package switchboard.core.delivery;

/** When the receipts for the parts of a message decide what became of it. What a network took only in part is never delivered. */
public enum ReceiptsOfParts {
    /** It is delivered when each part is, and lost with the first part. */
    ALL {
        @Override
        boolean areEnough(PartReceipts told) {
            return told.lost() > 0 || (told.whole() && told.delivered() == told.taken());
        }
    },
    /** The first final receipt speaks for all parts. */
    ANY {
        @Override
        boolean areEnough(PartReceipts told) {
            return told.lost() > 0 || (told.whole() && told.delivered() > 0);
        }
    };

    abstract boolean areEnough(PartReceipts told);

    /** Whether the message was undecided before a receipt, and is decided by it. */
    public boolean areDecidedBetween(PartReceipts before, PartReceipts after) {
        return !areEnough(before) && areEnough(after);
    }
}
