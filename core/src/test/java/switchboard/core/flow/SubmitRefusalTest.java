package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submitted;

/** What a client is told about each field. */
class SubmitRefusalTest {
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final Submit submit = new Submit(
            store,
            queues,
            FixedSettings.of(Examples.connector("sim")),
            (text, connector) -> new Measure("GSM7", text.length() / 153 + 1, text.length(), 0),
            new InMemoryUsage(),
            new CountingMeter(),
            CLOCK,
            Examples.ids());

    private List<Problem> problems(ExampleSubmission example) {
        var answers = submit.submit(List.of(new Submit.Order("shop", example.build())));
        assertThat(store.messages()).isEmpty();
        assertThat(queues.accepted).isEmpty();
        return ((Submitted.Refused) answers.get(0)).problems();
    }

    private Problem problem(ExampleSubmission example) {
        assertThat(problems(example)).hasSize(1);
        return problems(example).get(0);
    }

    @Test
    void no_recipient() {
        var problem = new Problem("to", "no_recipient", "to has no recipient");
        assertThat(problem(new ExampleSubmission().to(List.of()))).isEqualTo(problem);
        assertThat(problem(new ExampleSubmission().to((List<String>) null))).isEqualTo(problem);
    }

    @Test
    void too_many_recipients() {
        assertThat(problem(new ExampleSubmission().to(Collections.nCopies(100_001, "+491701234567"))))
                .isEqualTo(new Problem("to", "too_many_recipients", "to has 100001 recipients; the limit is 100000"));
    }

    @Test
    void a_bad_number_is_named_by_its_place() {
        assertThat(problem(new ExampleSubmission().to("1", "2", "3", "+49;170", "5")))
                .isEqualTo(new Problem(
                        "to[3]",
                        "bad_address",
                        "to[3]: \"+49;170\" is neither a phone number of 7 to 15 digits with country code,"
                                + " a short code of up to 6 digits, nor a name of up to 11 characters"));
    }

    @Test
    void a_name_receives_nothing() {
        assertThat(problem(new ExampleSubmission().to("MyBank")))
                .isEqualTo(new Problem("to[0]", "bad_address", "to[0] is not a number: \"MyBank\""));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,      0x00, bad_binary",
                "-,      000,  bad_binary",
                "-,      '',   bad_binary",
                "00,     zz,   bad_binary",
                "06,     00,   bad_udh",
                "zz,     00,   bad_udh",
                "0,      00,   bad_udh"
            })
    void octets_that_are_none(String udh, String binary, String code) {
        assertThat(problem(new ExampleSubmission().binary(udh, binary)).code()).isEqualTo(code);
    }

    @Test
    void octets_that_no_network_carries() {
        assertThat(problem(new ExampleSubmission().binary(null, "00".repeat(1341))))
                .isEqualTo(new Problem("binary", "binary_too_long", "binary of 1341 octets: 1340 can be sent"));
        assertThat(problem(new ExampleSubmission().binary("050003010201", "00".repeat(154)))
                        .detail())
                .isEqualTo("binary of 154 octets: 153 can be sent");
    }

    @Test
    void octets_beside_a_text_or_a_header_without_octets() {
        assertThat(problem(new ExampleSubmission().binary(null, "00").text("Hello"))
                        .code())
                .isEqualTo("text_and_binary");
        assertThat(problem(new ExampleSubmission().binary("00", null).text("Hello"))
                        .code())
                .isEqualTo("udh_without_binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service_type", "smpp.", "SMPP.x", "smpp.a b", ""})
    void an_attribute_without_a_proper_name(String name) {
        assertThat(problem(new ExampleSubmission().attributes(Map.of(name, "x")))
                        .detail())
                .isEqualTo("attributes: \"" + name + "\" is no name such as smpp.service_type");
    }

    @Test
    void an_attribute_that_is_too_long() {
        assertThat(problem(new ExampleSubmission().attributes(Map.of("smpp.x", "x".repeat(256)))))
                .isEqualTo(new Problem(
                        "attributes.smpp.x",
                        "bad_attributes",
                        "attributes.smpp.x is not a text of up to 255 characters"));
    }

    @Test
    void a_recipient_that_is_null() {
        assertThat(problem(new ExampleSubmission().to("+491701234567", null)))
                .extracting(Problem::field, Problem::code)
                .containsExactly("to[1]", "bad_address");
    }

    @Test
    void a_bad_sender() {
        assertThat(problem(new ExampleSubmission().from("")))
                .isEqualTo(new Problem(
                        "from",
                        "bad_address",
                        "from: \"\" is neither a phone number of 7 to 15 digits with country code,"
                                + " a short code of up to 6 digits, nor a name of up to 11 characters"));
    }

    @Test
    void no_text() {
        var problem = new Problem("text", "no_text", "text is empty");
        assertThat(problem(new ExampleSubmission().text(""))).isEqualTo(problem);
        assertThat(problem(new ExampleSubmission().text(null))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83d", "\udc4d", "\udc4d\ud83d"})
    void text_that_no_network_can_carry(String text) {
        assertThat(problem(new ExampleSubmission().text(text)))
                .isEqualTo(new Problem(
                        "text", "bad_text", "text has a NUL or half of a surrogate pair, which no network can carry"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1530, 1601, 1_000_000})
    void too_many_parts(int length) {
        assertThat(problem(new ExampleSubmission().text("x".repeat(length))))
                .isEqualTo(new Problem(
                        "text", "text_too_long", "text of " + length + " characters needs more than 10 parts"));
    }

    @Test
    void an_unknown_connector() {
        assertThat(problem(new ExampleSubmission().connector("moon")))
                .isEqualTo(new Problem("connector", "unknown_connector", "connector \"moon\" does not exist"));
    }

    @Test
    void what_is_quoted_is_cut() {
        assertThat(problem(new ExampleSubmission().connector("x".repeat(101))).detail())
                .isEqualTo("connector \"" + "x".repeat(99) + "…\" does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client.example/events",
                "//client.example/events",
                "/events",
                "ftp://client.example/events",
                "javascript:alert(1)",
                "http:///events",
                "http://me:secret@client.example/",
                "http://client.example/a b",
                "http://client.example:99999/",
                "mailto:me@client.example"
            })
    void a_bad_callback(String callback) {
        assertThat(problem(new ExampleSubmission().callback(callback)))
                .isEqualTo(new Problem(
                        "callback",
                        "bad_callback",
                        "callback is not an http or https URL of up to 2000 characters without a user name, nor a line of this account: \""
                                + callback + "\""));
    }

    @Test
    void a_callback_has_an_end() {
        assertThat(problem(new ExampleSubmission().callback("http://client.example/" + "x".repeat(2000))))
                .extracting(Problem::code)
                .isEqualTo("bad_callback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2h", "PT0S", "PT0.999S", "PT-1H", "P7DT0.001S", "P1M", "PT9999999999999999H"})
    void a_bad_validity(String validity) {
        assertThat(problem(new ExampleSubmission().validity(validity)))
                .isEqualTo(new Problem(
                        "validity",
                        "bad_validity",
                        "validity is not a duration from PT1S to PT168H: \"" + validity + "\""));
    }

    @Test
    void a_bad_priority() {
        assertThat(problem(new ExampleSubmission().priority("HIGH")))
                .isEqualTo(new Problem(
                        "priority",
                        "bad_priority",
                        "priority is none of [BULK, NORMAL, URGENT, VERY_URGENT]: \"HIGH\""));
    }

    @Test
    void bad_tags() {
        var problem = new Problem("tags", "bad_tags", "tags are more than 20, or one is not 1 to 40 characters long");
        assertThat(List.of(
                        Collections.nCopies(21, "x"),
                        List.of(" "),
                        List.of("x".repeat(41)),
                        List.of("a\u0000"),
                        List.of("\ud83d"),
                        Arrays.asList("a", null)))
                .allSatisfy(tags ->
                        assertThat(problem(new ExampleSubmission().tags(tags))).isEqualTo(problem));
    }

    @Test
    void bad_client_reference() {
        var problem = new Problem(
                "clientReference", "bad_client_reference", "clientReference is not 1 to 64 characters long");
        assertThat(List.of("", " ", "x".repeat(65), "a\u0000", "\ud83d"))
                .allSatisfy(text -> assertThat(problem(new ExampleSubmission().clientReference(text)))
                        .isEqualTo(problem));
    }

    @Test
    void a_malformed_client_reference_never_reaches_the_store() {
        var asked = new Submit.Order(
                "shop", new ExampleSubmission().clientReference("a\u0000").build());
        assertThat(asked.reference()).isNull();
    }

    @Test
    void an_unknown_version() {
        assertThat(problem(new ExampleSubmission().version(2)))
                .isEqualTo(new Problem("version", "unknown_version", "version 2 is not known; this gateway speaks 1"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(problems(new ExampleSubmission()
                        .version(0)
                        .from("")
                        .to(List.of())
                        .text("")
                        .connector("")
                        .callback("")
                        .validity("")
                        .priority("")
                        .tags(List.of(""))
                        .clientReference("")))
                .extracting(Problem::field)
                .containsExactly(
                        "version",
                        "from",
                        "to",
                        "text",
                        "connector",
                        "callback",
                        "validity",
                        "priority",
                        "tags",
                        "clientReference");
    }

    @Test
    void but_no_more_than_twenty_problems() {
        assertThat(problems(new ExampleSubmission().to(Collections.nCopies(50, "x y z ! x y z"))))
                .hasSize(20)
                .last()
                .extracting(Problem::field)
                .isEqualTo("to[19]");
    }
}
