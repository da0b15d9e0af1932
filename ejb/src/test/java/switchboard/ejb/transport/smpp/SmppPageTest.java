package switchboard.ejb.transport.smpp;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Transport;
import switchboard.ejb.transport.smpp.esme.EsmeTransport;
import switchboard.smpp.StatusTable;
import switchboard.smpp.StatusTable.Reaction;

/** The tables of docs/smpp.md say what the code does. */
class SmppPageTest {
    private static final Path PAGE = Path.of(System.getProperty("switchboard.root"), "docs", "smpp.md");

    static Stream<Transport> transports() {
        return Stream.of(new SmppTransport(), new EsmeTransport());
    }

    @ParameterizedTest
    @MethodSource("transports")
    void every_setting_is_told_with_its_default(Transport transport) throws IOException {
        assertThat(cells("### Settings of `" + transport.name() + "`", 1))
                .isEqualTo(transport.settings().stream()
                        .collect(toMap(setting -> "`" + setting.key() + "`", SmppPageTest::written)));
    }

    @Test
    void every_choice_is_told() throws IOException {
        var values = cells("### Settings of `smpp`", 2);
        for (var setting : SmppForm.SETTINGS) {
            for (var choice : setting.choices()) {
                assertThat(values.get("`" + setting.key() + "`")).contains("`" + choice + "`");
            }
        }
    }

    @Test
    void every_status_is_told_with_its_reaction() throws IOException {
        assertThat(cells("## Status codes", 2))
                .isEqualTo(StatusTable.DEFAULT.reactions().entrySet().stream()
                        .collect(
                                toMap(entry -> "`0x%02x`".formatted(entry.getKey()), entry -> word(entry.getValue()))));
    }

    private static String written(Setting setting) {
        if (setting.required()) {
            return "required";
        }
        return setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`";
    }

    private static String word(Reaction reaction) {
        if (reaction instanceof Reaction.Throttled) {
            return "`throttle`";
        }
        return reaction.equals(new Reaction.Deferred(null)) ? "`deferred`" : reaction.toString();
    }

    /** Of the tables under a heading the rows that begin with code: a cell of each, by its first. */
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
