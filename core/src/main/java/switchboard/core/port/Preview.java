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
     * @param used units of the encoding that the text takes: some characters take more than one
     * @param left units that can still be written without one more part
     */
    record Measure(String encoding, int parts, int used, int left) {}
}
