package switchboard.smpp.text;

import java.util.Optional;

/** The languages that have tables of their own in GSM 7-bit (3GPP TS 23.038 §6.2.1.2.4, Annex A). */
public enum NationalLanguage {
    TURKISH(1),
    SPANISH(2),
    PORTUGUESE(3),
    BENGALI(4),
    GUJARATI(5),
    HINDI(6),
    KANNADA(7),
    MALAYALAM(8),
    ORIYA(9),
    PUNJABI(10),
    TAMIL(11),
    TELUGU(12),
    URDU(13);

    private final int id;

    NationalLanguage(int id) {
        this.id = id;
    }

    /** The national language identifier, as it goes into the user data header. */
    public int id() {
        return id;
    }

    /** All but Spanish have one; every language has a single shift table. */
    public boolean hasLockingTable() {
        return this != SPANISH;
    }

    /** Empty for an identifier that is reserved. */
    public static Optional<NationalLanguage> of(int id) {
        return id >= 1 && id <= values().length ? Optional.of(values()[id - 1]) : Optional.empty();
    }
}
