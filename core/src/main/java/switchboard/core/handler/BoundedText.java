package switchboard.core.handler;

/**
 * A text for a pattern to read, which ends the matching with an exception when it takes too many steps or its thread is
 * interrupted: some patterns would read a text of 40 characters for years.
 */
final class BoundedText implements CharSequence {
    /** A tenth of a second or so; a pattern that behaves reads the longest SMS a few times. */
    private static final int MOST_READS = 10_000_000;

    private final String text;
    private int reads;

    BoundedText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        reads++;
        if (reads > MOST_READS) {
            throw new IllegalStateException("the pattern needs too many steps for this text");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the matching was interrupted");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
