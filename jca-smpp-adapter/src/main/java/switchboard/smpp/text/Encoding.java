package switchboard.smpp.text;

/** How a text is carried (3GPP TS 23.038); a unit is a septet, an octet or a UTF-16 code unit. */
public enum Encoding {
    GSM7(7, 0, 0x10),
    LATIN1(8, 3, -1),
    UCS2(16, 8, 0x18);

    /** Octets of user data in one short message, its header among them (3GPP TS 23.040 §9.2.3.16). */
    static final int OCTETS = 140;

    private final int bits;
    private final int dataCoding;
    private final int classed;

    Encoding(int bits, int dataCoding, int classed) {
        this.bits = bits;
        this.dataCoding = dataCoding;
        this.classed = classed;
    }

    /** The data_coding of SMPP 3.4 §5.2.19. */
    public int dataCoding() {
        return dataCoding;
    }

    /**
     * The data_coding of a message with a class (TS 23.038 §4, general data coding).
     *
     * @param messageClass 0 to 3; 0 is shown at once and not kept
     * @throws IllegalStateException for Latin-1, which no data_coding gives a class: see {@link TextRules#forClass}
     */
    public int dataCoding(int messageClass) {
        if (classed < 0) {
            throw new IllegalStateException(this + " can't be sent with a message class");
        }
        return classed | messageClass;
    }

    /** Units beside a header of so many octets, its length octet among them; septets begin behind fill bits. */
    int room(int header) {
        return Math.max(0, (OCTETS - header) * 8 / bits);
    }
}
