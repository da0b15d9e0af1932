package switchboard.smpp.pdu;

/** What is taken of a peer, so that none can fill the memory. */
public final class Limits {

    /**
     * Octets of a PDU. A message of 255 parts, the most that 3GPP TS 23.040 §9.2.3.24.1 can number, has 35,700; a
     * submit_multi adds 254 addresses of at most 24.
     */
    public static final int PDU_OCTETS = 64 * 1024;

    /** Optional parameters of a PDU. SMPP 5.0 §4.8.1 knows 64; a PDU of empty ones alone could hold 16,000. */
    public static final int OPTIONAL_PARAMETERS = 128;

    /** Destinations of a submit_multi (SMPP 3.4 §5.2.24). */
    public static final int DESTINATIONS = 254;

    private Limits() {}
}
