package switchboard.ejb.transport.http;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transport;

/** The tables of docs/http.md say what the code does. */
class HttpPageTest {
    private static final Path PAGE = Path.of(System.getProperty("switchboard.root"), "docs", "http.md");

    static Stream<Transport> transports() {
        return Stream.of(new HttpTransport(), new KannelTransport(), new VumiTransport());
    }

    @ParameterizedTest
    @MethodSource("transports")
    void every_setting_is_told_with_its_default(Transport transport) throws IOException {
        var told = new HashMap<>(cells("### Settings of all three", 1));
        told.putAll(cells("### Settings of `" + transport.name() + "`", 1));
        assertThat(told)
                .isEqualTo(transport.settings().stream()
                        .collect(toMap(setting -> "`" + setting.key() + "`", HttpPageTest::written)));
    }

    @ParameterizedTest
    @MethodSource("transports")
    void every_choice_is_told(Transport transport) throws IOException {
        var values = cells("### Settings of `" + transport.name() + "`", 2);
        for (var setting : transport.settings()) {
            for (var choice : setting.choices()) {
                assertThat(values.get("`" + setting.key() + "`")).contains("`" + choice + "`");
            }
        }
    }

    @Test
    void every_status_is_told_with_its_reaction() throws IOException {
        assertThat(cells("## Statuses", 1))
                .isEqualTo(Statuses.DEFAULT.reactions().entrySet().stream()
                        .collect(toMap(
                                entry -> "`" + entry.getKey() + "`",
                                entry -> "`" + entry.getValue().kind().name().toLowerCase(Locale.ROOT) + "`")));
    }

    @Test
    void every_placeholder_is_told() throws IOException {
        assertThat(cells("## Placeholders", 1).keySet())
                .containsAll(Told.NAMES.stream().map(name -> "`{" + name + "}`").toList());
    }

    private static String written(Setting setting) {
        if (setting.required()) {
            return "required";
        }
        return setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`";
    }

    /** Of the table under a heading the rows that begin with code: a cell of each, by its first. */
    private static Map<String, String> cells(String heading, int column) throws IOException {
        try (var lines = Files.lines(PAGE)) {
            return lines.dropWhile(line -> !line.equals(heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("#"))
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|"))
                    .collect(toMap(row -> row[1].strip(), row -> row[column + 1].strip()));
        }
    }
}
