package switchboard.smpp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each of 128 septets means (3GPP TS 23.038 §6.2.1, Annex A); {@code septets.txt} tells how it is written down. */
final class SeptetTable {

    private static final String NONE = "--";
    private static final Map<String, SeptetTable> TABLES = read();

    private final char[] characters = new char[0x80];

    private SeptetTable(List<String> rows) {
        rows.forEach(this::fill);
    }

    /** The default alphabet for null, and for a language without a table of its own. */
    static SeptetTable locking(@Nullable NationalLanguage language) {
        return table("locking", language == null || !language.hasLockingTable() ? null : language);
    }

    /** The extension of the default alphabet for null. */
    static SeptetTable single(@Nullable NationalLanguage language) {
        return table("single", language);
    }

    /** NUL when the septet has no meaning here. */
    char character(int septet) {
        return characters[septet];
    }

    private void fill(String row) {
        String[] cells = row.split(" +");
        int first = Integer.parseInt(cells[0], 16);
        for (int i = 1; i < cells.length; i++) {
            characters[first + i - 1] = cell(cells[i]);
        }
    }

    private static char cell(String cell) {
        return switch (cell) {
            case NONE -> 0;
            case "LF" -> '\n';
            case "FF" -> '\f';
            case "CR" -> '\r';
            case "SP" -> ' ';
            default -> cell.length() == 1 ? cell.charAt(0) : (char) Integer.parseInt(cell, 16);
        };
    }

    private static SeptetTable table(String kind, @Nullable NationalLanguage language) {
        String name =
                kind + " " + (language == null ? "default" : language.name().toLowerCase(Locale.ROOT));
        return Objects.requireNonNull(TABLES.get(name), name);
    }

    /** Paragraphs: the name of a table, then its rows. */
    private static Map<String, SeptetTable> read() {
        Map<String, SeptetTable> tables = new HashMap<>();
        for (String paragraph : text().replaceAll("(?m)^#.*\n", "").strip().split("\n\n")) {
            List<String> lines = paragraph.lines().toList();
            tables.put(lines.get(0), new SeptetTable(lines.subList(1, lines.size())));
        }
        return Map.copyOf(tables);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(SeptetTable.class.getResourceAsStream("septets.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
