package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleSubmission;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.ejb.jms.SubmissionFormat.Entry;

class SubmissionMessagesTest {
    private final SubmissionMessages door = new SubmissionMessages();

    private List<Entry> read(String body) throws UnreadableBody {
        return door.read(ReceivedMessage.text(body));
    }

    private void assertUnreadable(Message message, String reason) {
        assertThatThrownBy(() -> door.read(message))
                .isInstanceOf(UnreadableBody.class)
                .hasMessageStartingWith(reason);
    }

    private static Entry good(Submission submission) {
        return new Entry(submission, List.of());
    }

    private static Entry bad(String field, String code, String detail) {
        return new Entry(null, List.of(new Problem(field, code, detail)));
    }

    @Test
    void an_object_is_one_submission() throws UnreadableBody {
        assertThat(read("{\"to\":[\"+491701234567\"],\"text\":\"Hello\"}"))
                .containsExactly(good(new ExampleSubmission().build()));
    }

    @Test
    void bytes_are_read_like_a_text() throws UnreadableBody {
        var message = ReceivedMessage.octets("{\"to\":[\"+491701234567\"],\"text\":\"Grüße 👍\"}");
        assertThat(door.read(message))
                .containsExactly(good(new ExampleSubmission().text("Grüße 👍").build()));
    }

    @Test
    void every_field_has_its_place() throws UnreadableBody {
        assertThat(read(
                        "{\"version\":1,\"from\":\"MyBank\",\"to\":[\"1\",\"2\"],\"text\":\"a\",\"binary\":\"00\",\"udh\":\"01\","
                                + "\"connector\":\"sim\","
                                + "\"receipt\":false,\"callback\":\"http://c.example/\",\"validity\":\"PT2H\","
                                + "\"priority\":\"URGENT\",\"tags\":[\"otp\"],\"attributes\":{\"smpp.x\":\"y\"},"
                                + "\"clientReference\":\"order-7\"}"))
                .containsExactly(good(new Submission(
                        1,
                        "MyBank",
                        List.of("1", "2"),
                        "a",
                        "00",
                        "01",
                        "sim",
                        false,
                        "http://c.example/",
                        "PT2H",
                        "URGENT",
                        List.of("otp"),
                        Map.of("smpp.x", "y"),
                        "order-7")));
    }

    @Test
    void an_array_is_many_in_their_order() throws UnreadableBody {
        assertThat(read("[{\"text\":\"a\"},{\"text\":\"b\"}]"))
                .extracting(entry -> entry.submission().text())
                .containsExactly("a", "b");
    }

    @Test
    void ten_thousand_are_not_too_many() throws UnreadableBody {
        assertThat(read(Collections.nCopies(10_000, "{}").toString())).hasSize(10_000);
    }

    @Test
    void more_than_ten_thousand_are_unreadable() {
        assertUnreadable(
                ReceivedMessage.text(Collections.nCopies(10_001, "{}").toString()),
                "the body is neither an object nor an array of 1 to 10000 objects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "null", "\"text\"", "true", "", " "})
    void what_is_neither_object_nor_array_is_unreadable(String body) {
        assertUnreadable(ReceivedMessage.text(body), "the body is neither an object nor an array");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\":\"a\",}",
                "{'text':'a'}",
                "{} {}",
                "[{}]]",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\nb\"}",
                "\uFEFF{}"
            })
    void what_is_no_json_is_unreadable(String body) {
        assertUnreadable(ReceivedMessage.text(body), "the body is no JSON of unique fields");
    }

    @Test
    void an_abyss_of_brackets_is_unreadable() {
        assertUnreadable(ReceivedMessage.text("[".repeat(100_000)), "the body is no JSON of unique fields");
    }

    /** ISO 8859-1, an overlong slash, half a surrogate pair in UTF-8, an end in the middle of a character. */
    @ParameterizedTest
    @ValueSource(strings = {"7b2274657874223a22fc227d", "22c0af22", "22eda08022", "22e282"})
    void what_is_no_utf_8_is_unreadable(String octets) {
        assertUnreadable(ReceivedMessage.hex(octets), "the body is no UTF-8");
    }

    @Test
    void a_message_without_a_body_is_unreadable() {
        assertUnreadable(ReceivedMessage.withoutBody(), "the body is neither an object nor an array");
        assertUnreadable(ReceivedMessage.text(null), "the body is neither an object nor an array");
    }

    @Test
    void the_name_of_an_unknown_field_is_cut() throws UnreadableBody {
        var name = "x".repeat(1_000);
        var shown = "x".repeat(99) + "…";
        assertThat(read("{\"" + name + "\":1}"))
                .containsExactly(bad(shown, "unknown_field", shown + " is no field of a message"));
    }

    @Test
    void an_unknown_field_is_that_submission_s_problem() throws UnreadableBody {
        assertThat(read("[{\"text\":\"a\",\"colour\":\"red\"},{\"text\":\"b\"}]"))
                .containsExactly(
                        bad("colour", "unknown_field", "colour is no field of a message"),
                        good(new ExampleSubmission()
                                .to((List<String>) null)
                                .text("b")
                                .build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text":{}}       | text
                    {"text":5}        | text
                    {"text":true}     | text
                    {"to":[["1"]]}    | to[0]
                    {"to":[17]}       | to[0]
                    {"to":{"a":"b"}}  | to[0]
                    {"receipt":"yes"} | receipt
                    {"receipt":"true"}| receipt
                    {"receipt":1}     | receipt
                    {"version":"1"}   | version
                    {"version":1.5}   | version
                    {"tags":[true]}   | tags[0]
                    """)
    void a_value_of_the_wrong_type_is_named(String body, String field) throws UnreadableBody {
        assertThat(read(body)).containsExactly(bad(field, "wrong_type", field + " has the wrong type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "\"text\"", "[]"})
    void an_element_that_is_no_object_is_told(String element) throws UnreadableBody {
        assertThat(read("[" + element + "]")).containsExactly(bad("", "wrong_type", "this should be an object"));
    }
}
