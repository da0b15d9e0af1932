package switchboard.web.edge;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A page about each kind of problem: where the {@code type} of a problem leads. */
@WebServlet(ProblemPage.PATH + "*")
public class ProblemPage extends HttpServlet {
    static final String PATH = "/problems/";
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        var code = ProblemCode.of(path.substring(1));
        if (code.isPresent()) {
            var found = code.get();
            Html.send(
                    response,
                    HttpServletResponse.SC_OK,
                    found.title(),
                    found.explanation(),
                    "code: " + found.code() + ", HTTP status: " + found.status());
        } else {
            Html.send(response, HttpServletResponse.SC_NOT_FOUND, "Not found", "There is no problem of this name.");
        }
    }
}
