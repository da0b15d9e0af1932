package switchboard.smpp.text;

/** What a network means by data_coding 0, "SMSC default alphabet" (SMPP 3.4 §5.2.19), in what it sends. */
public enum DefaultAlphabet {
    /** GSM 7-bit, one septet an octet. */
    GSM7,
    /** GSM 7-bit, eight septets in seven octets. */
    GSM7_PACKED,
    LATIN1,
    UTF_8
}
