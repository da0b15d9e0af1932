package switchboard.smpp.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * GSM 7-bit: a table of characters of one septet, and one of characters of two, an escape in front (3GPP TS 23.038
 * §6.2.1). Either may be that of a language, which the user data header then tells (§6.2.1.2). One septet an octet.
 */
public final class Gsm7 implements Alphabet {

    /** The default alphabet and its extension. */
    public static final Gsm7 DEFAULT = new Gsm7(null, null);

    private static final Map<List<Optional<NationalLanguage>>, Gsm7> OTHERS = new ConcurrentHashMap<>();

    static final byte ESCAPE = 0x1b;

    private static final char UNREADABLE = '\ufffd';
    private static final byte NONE = ESCAPE;
    private static final int SECOND_TABLE = 0x80;

    private final SeptetTable locking;
    private final SeptetTable single;
    private final UserDataHeader header;

    /** By character: its septet, with the high bit for the second table. */
    private final byte[] septets = new byte[0x2400];

    private Gsm7(@Nullable NationalLanguage locking, @Nullable NationalLanguage single) {
        this.locking = SeptetTable.locking(locking);
        this.single = SeptetTable.single(single);
        UserDataHeader told = single == null ? UserDataHeader.NONE : UserDataHeader.NONE.withSingle(single);
        this.header = locking == null ? told : told.withLocking(locking);
        Arrays.fill(septets, NONE);
        enter(this.single, SECOND_TABLE);
        enter(this.locking, 0);
        septets[0] = NONE;
    }

    /** The lowest of several septets of a character wins, as does the first table. */
    private void enter(SeptetTable table, int mark) {
        for (int septet = 0x7f; septet >= 0; septet--) {
            septets[table.character(septet)] = (byte) (septet | mark);
        }
    }

    /** @param locking null for the default alphabet, as is single for its extension */
    public static Gsm7 of(@Nullable NationalLanguage locking, @Nullable NationalLanguage single) {
        if (locking == null && single == null) {
            return DEFAULT;
        }
        List<Optional<NationalLanguage>> pair = List.of(Optional.ofNullable(locking), Optional.ofNullable(single));
        return OTHERS.computeIfAbsent(pair, p -> new Gsm7(locking, single));
    }

    /** The tables that the header tells. */
    public static Gsm7 of(UserDataHeader header) {
        return of(header.locking().orElse(null), header.single().orElse(null));
    }

    @Override
    public Encoding encoding() {
        return Encoding.GSM7;
    }

    @Override
    public UserDataHeader header() {
        return header;
    }

    @Override
    public int units(int character) {
        int septet = character < septets.length ? septets[character] : NONE;
        if (septet == NONE) {
            return 0;
        }
        return septet < 0 ? 2 : 1;
    }

    @Override
    public int units(String text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            int more = units(text.charAt(i));
            if (more == 0) {
                return LACKING;
            }
            units += more;
        }
        return units;
    }

    /** Whether the tables have every character of the text. */
    @Override
    public boolean has(String text) {
        return units(text) >= 0;
    }

    /**
     * One octet a septet, two for a character of the second table.
     *
     * @throws IllegalArgumentException for a text of which {@link #has} is not true
     */
    @Override
    public byte[] encode(String text) {
        byte[] octets = new byte[Math.max(0, units(text))];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            byte septet = septet(text.charAt(i));
            if (septet < 0) {
                octets[at++] = ESCAPE;
            }
            octets[at++] = (byte) (septet & 0x7f);
        }
        return octets;
    }

    private byte septet(char character) {
        if (units(character) == 0) {
            throw new IllegalArgumentException(
                    "text has a character outside GSM 7-bit: U+%04X".formatted((int) character));
        }
        return septets[character];
    }

    /**
     * Reads every sequence of octets: an escape before a septet without extended meaning is dropped and the septet read
     * as usual (§6.2.1.1 note 1), an escape at the end is dropped, what is left without meaning is read as U+FFFD.
     */
    public String decode(byte[] septets) {
        StringBuilder text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            if (septets[i] == ESCAPE) {
                i++;
                text.append(i < septets.length ? extended(septets[i]) : "");
            } else {
                text.append(basic(septets[i]));
            }
        }
        return text.toString();
    }

    private char basic(byte septet) {
        char character = septet < 0 ? 0 : locking.character(septet);
        return character == 0 ? UNREADABLE : character;
    }

    private char extended(byte septet) {
        if (septet == ESCAPE) {
            return ' ';
        }
        char character = septet < 0 ? 0 : single.character(septet);
        return character == 0 ? basic(septet) : character;
    }
}
