package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Problem;
import switchboard.web.edge.ProblemDocument;
import switchboard.web.edge.Refusal;
import switchboard.web.fake.MemoryPreview;
import switchboard.web.fake.MemorySettings;

class PreviewResourceTest {
    private final PreviewResource resource = new PreviewResource();

    @BeforeEach
    void wire() {
        resource.preview = new MemoryPreview();
        resource.settings = new MemorySettings();
    }

    private String answer(String body) throws IOException {
        var stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        var read = (PreviewBody) JsonBody.read(stream, PreviewBody.class);
        return Json.MAPPER.writeValueAsString(resource.measure(read));
    }

    private ProblemDocument refused(String body) {
        return catchThrowableOfType(Refusal.class, () -> answer(body)).document();
    }

    @Test
    void a_text_is_measured() throws IOException {
        assertThat(answer("{\"text\":\"hello\"}"))
                .isEqualTo("{\"encoding\":\"GSM7\",\"parts\":1,\"used\":5,\"left\":155}");
    }

    @Test
    void a_text_that_the_connector_cannot_send_is_measured_with_the_reason() throws IOException {
        assertThat(answer("{\"text\":\"5 €\",\"connector\":\"backup\"}"))
                .isEqualTo("{\"encoding\":\"UCS2\",\"parts\":1,\"used\":3,\"left\":67,"
                        + "\"unsendable\":\"it is not plain\"}");
    }

    @Test
    void no_text_is_refused() {
        assertThat(refused("{\"connector\":\"backup\"}").problems())
                .containsExactly(new Problem("text", "required", "is required"));
    }

    @Test
    void a_connector_that_nobody_knows_is_refused() {
        assertThat(refused("{\"text\":\"hello\",\"connector\":\"nowhere\"}").problems())
                .containsExactly(new Problem("connector", "unknown_connector", "does not exist"));
    }

    @Test
    void a_text_beyond_what_any_number_of_parts_holds_is_refused() throws IOException {
        assertThat(answer("{\"text\":\"" + "a".repeat(40_800) + "\"}")).contains("\"parts\":267");
        assertThat(refused("{\"text\":\"" + "a".repeat(40_801) + "\"}").problems())
                .containsExactly(new Problem("text", "text_too_long", "has 40801 characters, of at most 40800"));
    }

    @Test
    void reading_is_as_strict_as_elsewhere() {
        assertThat(refused("{\"text\":5}").code()).isEqualTo("wrong_type");
        assertThat(refused("{\"text\":\"a\",\"via\":\"backup\"}").code()).isEqualTo("unknown_field");
    }
}
