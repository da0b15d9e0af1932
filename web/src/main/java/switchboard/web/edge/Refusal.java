package switchboard.web.edge;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.port.Problem;

/** Ends a request with a problem. Its texts are for the client. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemDocument document;
    private final transient Map<String, String> headers;

    private Refusal(ProblemDocument document, Map<String, String> headers) {
        super(document.detail(), null, false, false);
        this.document = document;
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(ProblemCode code, String detail) {
        return new Refusal(ProblemDocument.of(code, detail, List.of()), Map.of());
    }

    /** About one field; the problem's code is this code. */
    public static Refusal of(ProblemCode code, String field, String detail) {
        var problem = new Problem(field, code.code(), detail);
        return new Refusal(ProblemDocument.of(code, field + " " + detail, List.of(problem)), Map.of());
    }

    /** About one field that can be read but not accepted. */
    public static Refusal field(String field, String code, String detail) {
        return of(List.of(new Problem(field, code, detail)));
    }

    /** About fields. If all of them have one problem that has a page of its own, it is that. */
    public static Refusal of(List<Problem> problems) {
        var codes = problems.stream().map(Problem::code).distinct().toList();
        var code = codes.size() == 1
                ? ProblemCode.of(codes.get(0)).orElse(ProblemCode.INVALID_FIELDS)
                : ProblemCode.INVALID_FIELDS;
        return new Refusal(ProblemDocument.of(code, summary(problems), problems), Map.of());
    }

    public Refusal with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Refusal(document, more);
    }

    /** @param wait is rounded up to whole seconds, at least one */
    public Refusal retryAfter(Duration wait) {
        return with(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    public ProblemDocument document() {
        return document;
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static String summary(List<Problem> problems) {
        var first = problems.get(0);
        var more = problems.size() - 1;
        var named = first.detail().startsWith(first.field());
        return (named ? "" : first.field() + ": ") + first.detail() + (more == 0 ? "" : " (and " + more + " more)");
    }
}
