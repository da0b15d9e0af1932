package switchboard.core.message;

/** How urgent a message is; the ordinal is the priority_flag of SMPP 3.4 §5.2.14 (ANSI-136). */
public enum Priority {
    BULK,
    NORMAL,
    URGENT,
    VERY_URGENT
}
