package switchboard.simulator.smsc;

/** What is counted. */
enum Counter {
    SUBMITS("submits"),
    ACCEPTED("accepted"),
    THROTTLED("throttled"),
    REFUSED("refused"),
    SILENT("silent"),
    DROPPED("dropped"),
    DUPLICATES("duplicates"),
    RECEIPTS_SENT("receiptsSent"),
    RECEIPTS_ACKNOWLEDGED("receiptsAcknowledged"),
    RECEIPTS_REFUSED("receiptsRefused"),
    RECEIPTS_REPEATED("receiptsRepeated"),
    RECEIPTS_ABANDONED("receiptsAbandoned"),
    DELIVERS_SENT("deliversSent"),
    DELIVERS_ACKNOWLEDGED("deliversAcknowledged"),
    DELIVERS_REFUSED("deliversRefused"),
    DELIVERS_UNANSWERED("deliversUnanswered"),
    CANCELLED("cancelled"),
    QUERIED("queried"),
    REPLACED("replaced"),
    BINDS("binds"),
    BINDS_REFUSED("bindsRefused"),
    ENQUIRE_LINKS("enquireLinks"),
    MALFORMED("malformed");

    private final String key;

    Counter(String key) {
        this.key = key;
    }

    /** Its name in JSON. */
    String key() {
        return key;
    }
}
