package switchboard.smpp;

/** The version of SMPP that a bind speaks, its interface_version (SMPP 3.4 §5.2.4, SMPP 5.0 §4.7.13). */
public enum InterfaceVersion {
    V3_3(0x33, "3.3"),
    V3_4(0x34, "3.4"),
    V5_0(0x50, "5.0");

    private final int code;
    private final String written;

    InterfaceVersion(int code, String written) {
        this.code = code;
        this.written = written;
    }

    /** The octet on the line. */
    public int code() {
        return code;
    }

    /** Whether optional parameters may be sent: an SMSC of 3.3 knows none (SMPP 3.4 §3.3). */
    public boolean hasOptionalParameters() {
        return this != V3_3;
    }

    /** What an SMSC says of itself: everything up to 0x33 is 3.3, 0x34 up to 0x4f is 3.4 (SMPP 3.4 §5.2.4). */
    public static InterfaceVersion of(int code) {
        if (code < V3_4.code) {
            return V3_3;
        }
        return code < V5_0.code ? V3_4 : V5_0;
    }

    /**
     * Reads {@code 3.3}, {@code 3.4} or {@code 5.0}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static InterfaceVersion parse(String text) {
        for (InterfaceVersion version : values()) {
            if (version.written.equals(text)) {
                return version;
            }
        }
        throw new IllegalArgumentException("interfaceVersion must be 3.3, 3.4 or 5.0: " + text);
    }

    @Override
    public String toString() {
        return written;
    }
}
