package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Setting;

class SettingFieldTest {
    private static final Setting WORDS = Setting.optional("words", "Words", Setting.Kind.LINES, "en: stop\nde: stopp");

    private static SettingField field(Map<String, String> values) {
        return SettingField.of(List.of(WORDS), values).get(0);
    }

    private static Map<String, String> filled(SettingField field, String text) {
        field.setValue(text);
        return SettingField.values(List.of(field));
    }

    @Test
    void lines_that_were_not_set_begin_as_their_default_and_stay_unset() {
        var field = field(Map.of());
        assertThat(field.getValue()).isEqualTo("en: stop\nde: stopp");
        assertThat(filled(field, "en: stop\r\nde: stopp\r\n")).isEmpty();
    }

    @Test
    void lines_that_are_changed_are_set_until_they_are_emptied() {
        var field = field(Map.of("words", "en: halt"));
        assertThat(field.getValue()).isEqualTo("en: halt");
        assertThat(filled(field, "en: halt\r\nde: ende")).isEqualTo(Map.of("words", "en: halt\nde: ende"));
        assertThat(filled(field, " \r\n")).isEmpty();
    }
}
