package switchboard.core.message;

/** What the parts of one long message have in common: equal for two parts that may belong together. */
public record Series(String connector, Address from, Address to, int reference, int total) {

    /** Equal for equal series, 64 characters. */
    public String digest() {
        return Digest.ofAll(
                connector, from.toString(), to.toString(), Integer.toString(reference), Integer.toString(total));
    }

    /** Who sends it. */
    public Sender sender() {
        return new Sender(connector, from);
    }

    /** One who sends over one connector. */
    public record Sender(String connector, Address from) {}
}
