package switchboard.web.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Where the container brings every error that nobody answered: a problem for programs, a page for people. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    /** The attribute of a request that says why it is refused. */
    public static final String REFUSAL = "switchboard.refusal";

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refusal = answer(request);
        if (wantsProblem(request)) {
            Problems.send(response, refusal);
        } else {
            refusal.headers().forEach(response::setHeader);
            var document = refusal.document();
            Html.send(response, document.status(), document.title(), document.detail());
        }
    }

    private static Refusal answer(HttpServletRequest request) {
        if (request.getAttribute(REFUSAL) instanceof Refusal refusal) {
            return refusal;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Mishap.answer(thrown);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? ProblemCode.ofStatus(status)
                : ProblemCode.NOT_FOUND;
        return Refusal.of(code, code.explanation());
    }

    private static boolean wantsProblem(HttpServletRequest request) {
        var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        return path.equals("/api") || path.startsWith("/api/");
    }
}
