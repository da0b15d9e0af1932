package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.POLICY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Configuration;
import switchboard.core.port.Preview.Measure;
import switchboard.core.routing.RoutingTable;

class SmppPreviewTest {

    private final SmppPreview preview = new SmppPreview();

    private Measure measure(String text) {
        return preview.measure(text, null);
    }

    /** By a connector with these settings. */
    private Measure measure(String text, Map<String, String> changes) {
        var settings = new HashMap<>(Map.of("host", "smsc.example", "systemId", "shop"));
        settings.putAll(changes);
        configure(new Connector("line", "smpp", settings, true, 0, 10, POLICY));
        return preview.measure(text, "line");
    }

    private void configure(Connector... connectors) {
        preview.follow(new Configuration(List.of(connectors), new RoutingTable(List.of()), Map.of()));
    }

    @Test
    void what_is_used_and_what_is_left_make_a_part() {
        assertThat(measure("5 €")).isEqualTo(new Measure("GSM7", 1, 4, 156));
        assertThat(measure("5 ₽")).isEqualTo(new Measure("UCS2", 1, 3, 67));
    }

    @Test
    void in_more_parts_what_is_left_is_that_of_the_last() {
        assertThat(measure("a".repeat(161))).isEqualTo(new Measure("GSM7", 2, 161, 145));
    }

    @Test
    void exactly_as_many_characters_as_are_left_can_still_be_written() {
        String text = "a".repeat(152) + "€" + "b".repeat(20);
        int left = measure(text).left();
        assertThat(measure(text + "c".repeat(left))).isEqualTo(new Measure("GSM7", 2, 305, 0));
        assertThat(measure(text + "c".repeat(left + 1)).parts()).isEqualTo(3);
    }

    @Test
    void a_connectors_rules_are_those_that_count() {
        assertThat(measure("à demain, ô nuit", Map.of("latin1", "yes"))).isEqualTo(new Measure("LATIN1", 1, 16, 124));
        assertThat(measure("Şimdi", Map.of("languages", "TURKISH"))).isEqualTo(new Measure("GSM7", 1, 6, 149));
        assertThat(measure("Şimdi", Map.of("transliterate", "yes"))).isEqualTo(new Measure("GSM7", 1, 5, 155));
        assertThat(measure("a".repeat(161), Map.of("concatenation", "UDH_16")))
                .isEqualTo(new Measure("GSM7", 2, 161, 143));
        assertThat(measure("a".repeat(161), Map.of("concatenation", "PAYLOAD")).parts())
                .isEqualTo(1);
    }

    @Test
    void a_connector_whose_encoding_lacks_a_character_says_so_and_what_the_text_would_need() {
        assertThat(measure("5 ₽", Map.of("encoding", "GSM7")))
                .isEqualTo(
                        new Measure("UCS2", 1, 3, 67, "the encoding is fixed to GSM7, which lacks U+20BD of the text"));
        assertThat(measure("5 €", Map.of("encoding", "GSM7")).unsendable()).isNull();
    }

    @Test
    void a_receiver_sends_nothing() {
        assertThat(measure("hi", Map.of("bindType", "RECEIVER")))
                .isEqualTo(new Measure("GSM7", 1, 2, 158, "the connector is bound as receiver"));
    }

    @Test
    void more_parts_than_can_be_numbered_are_measured_and_not_sendable() {
        assertThat(measure("a".repeat(255 * 153)).unsendable()).isNull();
        assertThat(measure("a".repeat(255 * 153 + 1)))
                .isEqualTo(new Measure("GSM7", 256, 39_016, 152, "the text needs 256 parts, at most 255 can be sent"));
    }

    @Test
    void a_payload_has_an_end_too() {
        assertThat(measure("a".repeat(39_016), Map.of("concatenation", "PAYLOAD"))
                        .unsendable())
                .startsWith("the text needs 39016 GSM7 units");
    }

    @Test
    void a_text_that_is_far_too_long_is_measured_without_looking_for_letters_to_replace() {
        assertThat(measure("ş".repeat(40_801), Map.of("transliterate", "yes")).encoding())
                .isEqualTo("UCS2");
    }

    @Test
    void a_connector_that_is_unknown_or_speaks_something_else_is_measured_as_usual() {
        configure(new Connector("esme", "smpp-server", Map.of(), true, 0, 10, POLICY));
        assertThat(preview.measure("hi", "esme")).isEqualTo(measure("hi"));
        assertThat(preview.measure("hi", "gone")).isEqualTo(measure("hi"));
    }

    @Test
    void a_connector_that_can_not_be_read_is_measured_as_usual_and_harms_no_other() {
        var odd = Map.of("host", "smsc.example", "systemId", "shop", "priority", "4");
        var even = Map.of("host", "smsc.example", "systemId", "shop", "latin1", "yes");
        configure(
                new Connector("odd", "smpp", odd, true, 0, 10, POLICY),
                new Connector("even", "smpp", even, true, 0, 10, POLICY));
        assertThat(preview.measure("à demain, ô nuit", "odd").encoding()).isEqualTo("UCS2");
        assertThat(preview.measure("à demain, ô nuit", "even").encoding()).isEqualTo("LATIN1");
    }

    @Test
    void a_changed_setting_counts_from_the_next_text_on() {
        measure("à demain, ô nuit", Map.of("latin1", "yes"));
        assertThat(measure("à demain, ô nuit", Map.of()).encoding()).isEqualTo("UCS2");
    }
}
