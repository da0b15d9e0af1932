package switchboard.web.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import switchboard.core.port.Problem;

/**
 * An error as RFC 9457 writes it.
 *
 * @param type address of a page about this kind of problem, relative to this server
 * @param code for programs; stable
 * @param problems field by field; empty if it is about no field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type, String title, int status, String detail, String code, List<Problem> problems) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDocument {
        problems = List.copyOf(problems);
    }

    static ProblemDocument of(ProblemCode code, String detail, List<Problem> problems) {
        return new ProblemDocument(code.type(), code.title(), code.status(), detail, code.code(), problems);
    }
}
