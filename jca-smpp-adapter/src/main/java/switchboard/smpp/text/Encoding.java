package switchboard.smpp.text;

/** How a text is carried (3GPP TS 23.038); a unit is a septet or a UTF-16 code unit. */
public enum Encoding {
    GSM7(0, 160, 153),
    UCS2(8, 70, 67);

    private final int dataCoding;
    private final int single;
    private final int perPart;

    Encoding(int dataCoding, int single, int perPart) {
        this.dataCoding = dataCoding;
        this.single = single;
        this.perPart = perPart;
    }

    /** The data_coding of SMPP 3.4 §5.2.19. */
    public int dataCoding() {
        return dataCoding;
    }

    /** Units in a message of one part. */
    public int single() {
        return single;
    }

    /** Units in each part of a longer one, with an 8-bit reference. */
    public int perPart() {
        return perPart;
    }
}
