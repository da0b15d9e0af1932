package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.delivery.Setting;

class PresetsTest {
    private static final Set<String> WORDS = Set.of("stop", "start", "help", "register", "language");
    private static final Pattern GAP = Pattern.compile("\\{[a-z]+}");

    static List<Setting> answers() {
        return Stream.of(new OptOutApp(), new RegisterApp())
                .flatMap(app -> app.settings().stream())
                .filter(setting -> !WORDS.contains(setting.key()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_answer_is_there_in_four_languages_with_the_same_gaps(Setting answer) {
        var lines = PerLanguage.of(answer.key(), Map.of(answer.key(), answer.defaultValue()))
                .lines();
        assertThat(lines).extracting(PerLanguage.Line::language).containsExactly("en", "de", "fr", "es");
        assertThat(lines).extracting(PerLanguage.Line::text).doesNotHaveDuplicates();
        assertThat(lines)
                .extracting(line -> gaps(line.text()))
                .containsOnly(gaps(lines.get(0).text()));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(gap -> gap.group()).toList();
    }
}
