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

    /** The one of this level; the nearest for one out of range. */
    public static Priority ofLevel(int level) {
        return values()[Math.max(0, Math.min(VERY_URGENT.level, level))];
    }

    /** 0 to 3, as the priority_flag. */
    public int level() {
        return level;
    }
}
