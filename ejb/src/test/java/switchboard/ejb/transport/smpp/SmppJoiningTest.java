package switchboard.ejb.transport.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Content;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.FixedSettings;

class SmppJoiningTest {
    private static final String HEADER = "0b0504c34fc0020003070201";

    private final SmppJoining joining = new SmppJoining();

    @BeforeEach
    void configure() {
        joining.settings = FixedSettings.of(line("sim", Map.of()), line("strict", Map.of("incomplete", "discard")));
    }

    private static Connector line(String id, Map<String, String> settings) {
        return new Connector(id, "smpp", settings, true, 0, 10, POLICY);
    }

    private static Part part(int number, int total, int coding, String hex) {
        return part(number, total, Map.of("smpp.data_coding", Integer.toString(coding)), hex, "");
    }

    private static Part part(int number, int total, Map<String, String> attributes, String hex, String header) {
        var message = ExampleMessage.incoming(number)
                .build()
                .withContent(new Content.Binary(hex, header))
                .withAttributes(attributes);
        return new Part(message, 7, total, number, NOON);
    }

    private Message joined(Part... parts) {
        return joining.joined(new LongMessage(List.of(parts)));
    }

    @Test
    void texts_are_joined() {
        assertThat(joined(part(1, 2, 0, "48656c"), part(2, 2, 0, "6c6f")))
                .isEqualTo(ExampleMessage.incoming(1).text("Hello").build());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 61611b, 656161, aa€aa",
        "8, 0061d83d, de000061, a😀a",
        "8, 006120, ac0061, a€a",
    })
    void a_letter_that_was_torn_is_whole_again(int coding, String first, String second, String text) {
        assertThat(joined(part(1, 2, coding, first), part(2, 2, coding, second)).text())
                .isEqualTo(text);
    }

    @Test
    void parts_of_different_codings_are_read_each_by_its_own() {
        assertThat(joined(part(1, 3, 0, "61"), part(2, 3, 8, "20ac"), part(3, 3, 3, "e9"))
                        .text())
                .isEqualTo("a€é");
    }

    @Test
    void what_did_not_come_is_marked() {
        var message = joined(part(2, 5, 0, "62"), part(4, 5, 0, "64"));
        assertThat(message.text()).isEqualTo("[…]b[…]d[…]");
        assertThat(message.attributes()).containsExactly(Map.entry("smpp.missing_parts", "1,3,5/5"));
        assertThat(message.id()).isEqualTo(id(2));
    }

    @Test
    void a_gap_of_several_parts_has_one_mark() {
        assertThat(joined(part(1, 4, 0, "61"), part(4, 4, 0, "64")).text()).isEqualTo("a[…]d");
    }

    @Test
    void a_letter_whose_other_half_did_not_come_is_replaced() {
        assertThat(joined(part(1, 2, 8, "0061d83d")).text()).isEqualTo("a\ufffd[…]");
    }

    @Test
    void octets_keep_their_coding_and_all_of_their_header_but_the_place() {
        var attributes =
                Map.of("smpp.data_coding", "245", "smpp.destination_port", "49999", "smpp.source_port", "49154");
        var message = joined(
                part(1, 2, attributes, "cafe", HEADER), part(2, 2, attributes, "00ff", "0b0504c34fc0020003070202"));
        assertThat(message.content()).isEqualTo(new Content.Binary("cafe00ff", "060504c34fc002"));
        assertThat(message.attributes()).isEqualTo(attributes);
    }

    @Test
    void octets_of_which_some_did_not_come_say_so() {
        var message = joined(part(1, 2, 4, "cafe"));
        assertThat(message.content()).isEqualTo(new Content.Binary("cafe", ""));
        assertThat(message.attributes()).isEqualTo(Map.of("smpp.data_coding", "4", "smpp.missing_parts", "2/2"));
    }

    @Test
    void a_text_with_octets_in_it_is_octets() {
        assertThat(joined(part(1, 2, 0, "61"), part(2, 2, 4, "cafe")).content())
                .isEqualTo(new Content.Binary("61cafe", ""));
    }

    @Test
    void ports_of_a_text_are_kept() {
        var attributes = Map.of("smpp.data_coding", "0", "smpp.destination_port", "49999", "smpp.source_port", "49154");
        assertThat(joined(part(1, 2, attributes, "61", HEADER), part(2, 2, attributes, "62", ""))
                        .attributes())
                .isEqualTo(Map.of("smpp.destination_port", "49999", "smpp.source_port", "49154"));
    }

    @Test
    void a_text_of_255_parts_is_joined() {
        var parts = IntStream.rangeClosed(1, 255)
                .mapToObj(number -> part(number, 255, 0, "61"))
                .toArray(Part[]::new);
        assertThat(joined(parts).text()).isEqualTo("a".repeat(255));
    }

    @Test
    void a_part_alone_says_which_it_is() {
        assertThat(joining.alone(part(2, 3, 0, "62")))
                .isEqualTo(ExampleMessage.incoming(2)
                        .text("b")
                        .build()
                        .withAttributes(Map.of("smpp.part", "2/3", "smpp.reference", "7")));
    }

    @Test
    void octets_alone_keep_their_whole_header() {
        var message = joining.alone(part(1, 2, Map.of("smpp.data_coding", "4"), "cafe", HEADER));
        assertThat(message.content()).isEqualTo(new Content.Binary("cafe", HEADER));
        assertThat(message.attributes())
                .isEqualTo(Map.of("smpp.data_coding", "4", "smpp.part", "1/2", "smpp.reference", "7"));
    }

    @ParameterizedTest
    @CsvSource({"sim, true", "strict, false", "gone, true"})
    void the_connector_says_whether_it_wants_what_is_incomplete(String connector, boolean wanted) {
        assertThat(joining.wantsIncomplete(connector)).isEqualTo(wanted);
    }

    @Test
    void what_coding_0_means_is_the_connectors_word() {
        joining.settings = FixedSettings.of(line("sim", Map.of("incomingAlphabet", "LATIN1")));
        assertThat(joined(part(1, 2, 0, "e4"), part(2, 2, 0, "f6")).text()).isEqualTo("äö");
        joining.settings = FixedSettings.of(line("sim", Map.of("incomingAlphabet", "GSM7_PACKED")));
        assertThat(joined(part(1, 2, 0, "c834"), part(2, 2, 0, "c834")).text()).isEqualTo("HiHi");
    }
}
