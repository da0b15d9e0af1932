package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;

/** What every refusal must look like (RFC 9457), and what it must not tell. */
final class Refused {
    private static final String INNARDS =
            "(?i)exception|stack ?trace|\\bat [a-z]+(\\.[a-zA-Z_$]+)+\\(|\\b(java|jakarta|javax|org|com|io)\\.[a-z]+\\."
                    + "|switchboard\\.(core|web|ejb|smpp)|\\.java\\b|jackson|hibernate|resteasy|undertow|wildfly";

    private final Api.Answer answer;

    private Refused(Api.Answer answer) {
        this.answer = answer;
    }

    /** The answer is a problem of this status and code, and says nothing of our innards. */
    static Refused with(int status, String code, Api.Answer answer) {
        var text = answer.response().body();
        assertThat(answer.status()).as(text).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body().path("status").asInt()).as(text).isEqualTo(status);
        assertThat(answer.body().path("code").asText()).as(text).isEqualTo(code);
        assertThat(answer.body().path("title").asText()).as(text).isNotBlank();
        assertThat(answer.body().path("detail").asText()).as(text).isNotBlank();
        assertThat(text).doesNotContainPattern(INNARDS);
        return new Refused(answer);
    }

    /** One of its problems is about this field and has this code and a reason. */
    Refused about(String field, String code) {
        var problems = answer.body().path("problems");
        assertThat(StreamSupport.stream(problems.spliterator(), false))
                .as(answer.response().body())
                .anySatisfy(problem -> {
                    assertThat(problem.path("field").asText()).isEqualTo(field);
                    assertThat(problem.path("code").asText()).isEqualTo(code);
                    assertThat(problem.path("detail").asText()).isNotBlank();
                });
        return this;
    }
}
