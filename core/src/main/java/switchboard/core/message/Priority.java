package switchboard.core.message;

/** How urgent a message is, in the words of SMPP 3.4 §5.2.14 for ANSI-136. */
public enum Priority {
    BULK(0),
    NORMAL(1),
    URGENT(2),
    VERY_URGENT(3);

    private final int level;

    Priority(int level) {
        this.level = level;
    }

    /** 0 to 3, as the priority_flag. */
    public int level() {
        return level;
    }
}
