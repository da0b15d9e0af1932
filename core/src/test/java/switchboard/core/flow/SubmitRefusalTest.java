package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleSubmission;
import switchboard.core.conformance.Conforms;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;

/** What a client is told about each field but the content, which has {@link ContentRefusalTest}. */
class SubmitRefusalTest {
    private final Refusals refusals = new Refusals();

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-12-24", "2026-12-24T18:00:00", "2027-03-02T12:00:00.001Z"})
    void a_time_to_leave_is_a_time_with_an_offset_at_most_a_year_ahead(String text) {
        assertThat(refusals.problem(new ExampleSubmission().notBefore(text)))
                .isEqualTo(new Problem(
                        "notBefore",
                        "bad_not_before",
                        "notBefore is not a time with an offset, such as 2026-12-24T18:00:00+01:00, at most 366 days"
                                + " ahead: \"" + text + "\""));
    }

    @Test
    void a_router_that_keeps_nothing_takes_nothing_for_later() {
        var direct = new Refusals(RecordingQueues.immediate());
        assertThat(direct.problem(new ExampleSubmission().notBefore("2026-03-01T13:00:00Z")))
                .isEqualTo(new Problem(
                        "notBefore",
                        "bad_not_before",
                        "notBefore: this router keeps nothing that would wait for its time"));
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 24)
    void no_recipient() {
        var problem = new Problem("to", "no_recipient", "to has no recipient");
        assertThat(refusals.problem(new ExampleSubmission().to(List.of()))).isEqualTo(problem);
        assertThat(refusals.problem(new ExampleSubmission().to((List<String>) null)))
                .isEqualTo(problem);
    }

    @Test
    void too_many_recipients() {
        assertThat(refusals.problem(new ExampleSubmission().to(Collections.nCopies(100_001, "+491701234567"))))
                .isEqualTo(new Problem("to", "too_many_recipients", "to has 100001 recipients; the limit is 100000"));
    }

    @Test
    void a_bad_number_is_named_by_its_place() {
        assertThat(refusals.problem(new ExampleSubmission().to("1", "2", "3", "+49;170", "5")))
                .isEqualTo(new Problem(
                        "to[3]",
                        "bad_address",
                        "to[3]: \"+49;170\" is neither a phone number of 7 to 15 digits with country code,"
                                + " a short code of up to 6 digits, nor a name of up to 11 characters"));
    }

    @Test
    void a_name_receives_nothing() {
        assertThat(refusals.problem(new ExampleSubmission().to("MyBank")))
                .isEqualTo(new Problem("to[0]", "bad_address", "to[0] is not a number: \"MyBank\""));
    }

    @Test
    void a_recipient_that_is_null() {
        assertThat(refusals.problem(new ExampleSubmission().to("+491701234567", null)))
                .extracting(Problem::field, Problem::code)
                .containsExactly("to[1]", "bad_address");
    }

    @Test
    void a_bad_sender() {
        assertThat(refusals.problem(new ExampleSubmission().from("")))
                .isEqualTo(new Problem(
                        "from",
                        "bad_address",
                        "from: \"\" is neither a phone number of 7 to 15 digits with country code,"
                                + " a short code of up to 6 digits, nor a name of up to 11 characters"));
    }

    @Test
    void an_unknown_connector() {
        assertThat(refusals.problem(new ExampleSubmission().connector("moon")))
                .isEqualTo(new Problem("connector", "unknown_connector", "connector \"moon\" does not exist"));
    }

    @Test
    void what_is_quoted_is_cut() {
        assertThat(refusals.problem(new ExampleSubmission().connector("x".repeat(101)))
                        .detail())
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
        assertThat(refusals.problem(new ExampleSubmission().callback(callback)))
                .isEqualTo(new Problem(
                        "callback",
                        "bad_callback",
                        "callback is not an http or https URL of up to 2000 characters without a user name, nor a line of this account: \""
                                + callback + "\""));
    }

    @Test
    void a_callback_has_an_end() {
        assertThat(refusals.problem(new ExampleSubmission().callback("http://client.example/" + "x".repeat(2000))))
                .extracting(Problem::code)
                .isEqualTo("bad_callback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2h", "PT0S", "PT0.999S", "PT-1H", "P7DT0.001S", "P1M", "PT9999999999999999H"})
    void a_bad_validity(String validity) {
        assertThat(refusals.problem(new ExampleSubmission().validity(validity)))
                .isEqualTo(new Problem(
                        "validity",
                        "bad_validity",
                        "validity is not a duration from PT1S to PT168H: \"" + validity + "\""));
    }

    @Test
    void a_bad_priority() {
        assertThat(refusals.problem(new ExampleSubmission().priority("HIGH")))
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
                .allSatisfy(tags -> assertThat(refusals.problem(new ExampleSubmission().tags(tags)))
                        .isEqualTo(problem));
    }

    @Test
    void bad_client_reference() {
        var problem = new Problem(
                "clientReference", "bad_client_reference", "clientReference is not 1 to 64 characters long");
        assertThat(List.of("", " ", "x".repeat(65), "a\u0000", "\ud83d"))
                .allSatisfy(text -> assertThat(refusals.problem(new ExampleSubmission().clientReference(text)))
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
        assertThat(refusals.problem(new ExampleSubmission().version(2)))
                .isEqualTo(new Problem("version", "unknown_version", "version 2 is not known; this gateway speaks 1"));
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(refusals.problems(new ExampleSubmission()
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
        assertThat(refusals.problems(new ExampleSubmission().to(Collections.nCopies(50, "x y z ! x y z"))))
                .hasSize(20)
                .last()
                .extracting(Problem::field)
                .isEqualTo("to[19]");
    }
}
