package switchboard.core.port;

/** How a text would travel as SMS. */
public interface Preview {

    /** Never throws for a text that networks can carry in any number of parts. */
    Measure measure(String text);

    /**
     * What a text needs.
     *
     * @param encoding such as GSM7 or UCS2
     * @param parts from 1
     * @param left characters of this encoding that still fit in the last part
     */
    record Measure(String encoding, int parts, int left) {}
}
