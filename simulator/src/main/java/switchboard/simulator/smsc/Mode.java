package switchboard.simulator.smsc;

import java.util.Locale;

/** What the SMSC does with a submit_sm. */
public enum Mode {
    /** Takes and answers it. */
    ACCEPT,
    /** Answers ESME_RTHROTTLED, 0x58. */
    THROTTLE,
    /** Answers a given error. */
    REFUSE,
    /** Neither takes nor answers it. */
    SILENT,
    /** Closes the connection instead of an answer; does not take it. */
    DROP,
    /** Takes it at once and answers it after a delay: a receipt may overtake the answer. */
    SLOW;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
