package switchboard.smpp.text;

/** How the parts of a long message are told to belong together. */
public enum Concatenation {
    /** An element with an 8-bit reference in the user data header (3GPP TS 23.040 §9.2.3.24.1). */
    UDH_8(5),
    /** The same with a 16-bit reference (§9.2.3.24.8), which leaves a unit less for the text. */
    UDH_16(6),
    /**
     * sar_msg_ref_num and its fellows (SMPP 3.4 §5.3.2.22). The SMSC makes the header of them; the reference stays below
     * 256, so that it can make the short one, for which room is left.
     */
    SAR(5),
    /** One PDU with message_payload (SMPP 3.4 §5.3.2.32) when it is more than one part; the SMSC cuts. */
    PAYLOAD(5);

    private final int octets;

    Concatenation(int octets) {
        this.octets = octets;
    }

    /** Octets of the element, in each part as it arrives. */
    int octets() {
        return octets;
    }
}
