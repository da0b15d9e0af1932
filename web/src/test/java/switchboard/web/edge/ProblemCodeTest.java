package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

    @ParameterizedTest
    @EnumSource
    void every_code_is_found_by_its_name(ProblemCode code) {
        assertThat(ProblemCode.of(code.code())).contains(code);
        assertThat(code.type()).isEqualTo("/problems/" + code.code());
        assertThat(code.explanation()).endsWith(".");
    }

    @Test
    void a_bare_status_has_a_code() {
        assertThat(ProblemCode.ofStatus(404)).isEqualTo(ProblemCode.NOT_FOUND);
        assertThat(ProblemCode.ofStatus(415)).isEqualTo(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        assertThat(ProblemCode.ofStatus(418)).isEqualTo(ProblemCode.BAD_REQUEST);
        assertThat(ProblemCode.ofStatus(502)).isEqualTo(ProblemCode.INTERNAL_ERROR);
    }

    @Test
    void texts_of_pages_are_escaped() {
        assertThat(Html.escape("<a href='x'>\"&")).isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;");
    }
}
