package switchboard.smpp.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Samples;

class GsmTablesDataTest {

    private static final String ESCAPE = "1b";
    private static final JsonNode TABLES = Samples.document("gsm-tables.json");

    static Stream<String> locking() {
        return names("locking_shift");
    }

    static Stream<String> single() {
        return names("single_shift");
    }

    static Stream<String> languages() {
        return names("national_language_identifiers").filter(name -> !name.equals("default"));
    }

    @ParameterizedTest
    @MethodSource("locking")
    void each_septet_has_its_character(String name) {
        assertThat(written(SeptetTable.locking(language(name)))).isEqualTo(expected("locking_shift", name));
    }

    @ParameterizedTest
    @MethodSource("single")
    void each_septet_behind_an_escape_has_its_character(String name) {
        assertThat(written(SeptetTable.single(language(name)))).isEqualTo(expected("single_shift", name));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_has_its_identifier(String name) {
        int id = TABLES.path("national_language_identifiers").path(name).asInt();
        assertThat(NationalLanguage.valueOf(name.toUpperCase(Locale.ROOT)).id()).isEqualTo(id);
    }

    private static Stream<String> names(String table) {
        Iterable<String> names = () -> TABLES.path(table).fieldNames();
        return StreamSupport.stream(names.spliterator(), false);
    }

    private static Map<String, String> expected(String table, String name) {
        Map<String, String> cells = new TreeMap<>();
        TABLES.path(table)
                .path(name)
                .properties()
                .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
        cells.remove(ESCAPE);
        return cells;
    }

    private static Map<String, String> written(SeptetTable table) {
        Map<String, String> cells = new TreeMap<>();
        for (int septet = 0; septet < 0x80; septet++) {
            if (table.character(septet) != 0) {
                cells.put("%02x".formatted(septet), "%04x".formatted((int) table.character(septet)));
            }
        }
        return cells;
    }

    private static @Nullable NationalLanguage language(String name) {
        return name.equals("default") ? null : NationalLanguage.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
