package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import switchboard.core.conformance.Conforms;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.web.edge.ProblemDocument;
import switchboard.web.edge.Refusal;

class JsonBodyTest {

    @Test
    @Conforms(sheet = "rapidsms", cases = 35)
    void one_recipient_needs_no_array() throws IOException {
        assertThat(read("{\"to\":\"+4917012345678\",\"text\":\"hi\"}"))
                .isEqualTo(Submission.text(null, List.of("+4917012345678"), "hi"));
    }

    @Test
    void what_is_quoted_is_cut() {
        var name = "x".repeat(1_000);
        assertThat(refused("{\"" + name + "\":1}").detail())
                .isEqualTo("x".repeat(99) + "… is not a field of this resource");
        assertThat(refused("{\"" + name + "\":1,\"" + name + "\":1}").detail()).hasSizeLessThan(200);
    }

    @Test
    void every_field_of_a_submission_is_read() throws IOException {
        assertThat(read("""
                {"version":1,"from":"MyBank","to":["1","2"],"text":"t","binary":"00","udh":"01","connector":"c","receipt":false,
                 "callback":"http://x","validity":"PT2H","priority":"urgent","tags":["a"],"attributes":{"smpp.x":"y"},
                 "clientReference":"r"}"""))
                .isEqualTo(new Submission(
                        1,
                        "MyBank",
                        List.of("1", "2"),
                        "t",
                        "00",
                        "01",
                        "c",
                        false,
                        "http://x",
                        "PT2H",
                        "urgent",
                        List.of("a"),
                        Map.of("smpp.x", "y"),
                        "r"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"to":"1","txt":"x"}                | unknown_field  | txt
        {"to":[1],"text":"x"}               | wrong_type     | to[0]
        {"to":["1",null],"text":"x"}        | wrong_type     | to[1]
        {"to":"1","text":5}                 | wrong_type     | text
        {"to":"1","text":true}              | wrong_type     | text
        {"to":"1","text":["x"]}             | wrong_type     | text
        {"to":"1","receipt":"true"}         | wrong_type     | receipt
        {"to":"1","receipt":1}              | wrong_type     | receipt
        {"to":"1","version":"1"}            | wrong_type     | version
        {"to":"1","version":1.0}            | wrong_type     | version
        {"to":"1","version":99999999999}    | wrong_type     | version
        {"to":"1","tags":"a"}               | wrong_type     | tags
        {"to":"1","text":"\\ud800"}         | invalid_encoding | text
        {"to":"1","text":"a\\u0000"}        | invalid_encoding | text
        """)
    void the_field_that_is_wrong_is_named(String body, String code, String field) {
        var document = refused(body);
        assertThat(document.code()).isEqualTo(code);
        assertThat(document.problems()).extracting(Problem::field).containsExactly(field);
        assertThat(document.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ` `                            | empty_body
        null                           | wrong_type
        []                             | wrong_type
        "text"                         | wrong_type
        {"to":"1","text":"x"} {}       | wrong_type
        {"to":"1","text":"x"           | malformed_json
        {"to":"1",text:"x"}            | malformed_json
        {"to":"1","to":"2"}            | malformed_json
        {"version":NaN}                | malformed_json
        """)
    void a_body_that_is_no_object_is_refused(String body, String code) {
        assertThat(refused(body).code()).isEqualTo(code);
    }

    @Test
    void a_syntax_error_is_found_by_line_and_column() {
        assertThat(refused("{\"to\":\"1\",\n \"text\":}").detail()).isEqualTo("This is not JSON, at line 2, column 9.");
    }

    @Test
    void a_field_that_comes_twice_is_named() {
        assertThat(refused("{\"to\":\"1\",\"to\":\"2\"}").detail())
                .contains("'to'")
                .contains("line 1, column 15");
    }

    @Test
    void deep_nesting_ends_early() {
        assertThat(refused("{\"to\":" + "[".repeat(5_000)).status()).isEqualTo(400);
    }

    @Test
    void octets_that_are_not_utf_8_are_refused_with_their_place() {
        var body = "{\"to\":\"1\",\"text\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        body[18] = (byte) 0xff;
        var document = refused(body);
        assertThat(document.code()).isEqualTo("invalid_encoding");
        assertThat(document.detail()).contains("byte at 18");
    }

    @Test
    void eight_mebibytes_are_read_and_one_byte_more_is_not() {
        var body = new byte[8 * 1024 * 1024 + 1];
        Arrays.fill(body, (byte) ' ');
        assertThat(refused(body).code()).isEqualTo("body_too_large");
        assertThat(refused(Arrays.copyOf(body, body.length - 1)).code()).isEqualTo("empty_body");
    }

    @Test
    void no_refusal_names_a_class() {
        for (var body : List.of("{\"to\":{}}", "{\"to\":[[]]}", "{\"version\":{}}", "3", "{\"tags\":{}}")) {
            assertThat(refused(body).toString()).doesNotContain("java.", "Submission", "jackson", "deserialize");
        }
    }

    private static Object read(String body) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Submission.class);
    }

    private static ProblemDocument refused(String body) {
        return refused(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ProblemDocument refused(byte[] body) {
        return catchThrowableOfType(
                        Refusal.class, () -> JsonBody.read(new ByteArrayInputStream(body), Submission.class))
                .document();
    }
}
