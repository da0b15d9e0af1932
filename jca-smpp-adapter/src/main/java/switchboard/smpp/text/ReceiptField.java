package switchboard.smpp.text;

/** The fields that a receipt's text may have. */
enum ReceiptField {
    ID,
    SUB,
    DLVRD,
    SUBMIT_DATE,
    DONE_DATE,
    STAT,
    ERR,
    MESSAGE_TEXT,
    TEXT
}
