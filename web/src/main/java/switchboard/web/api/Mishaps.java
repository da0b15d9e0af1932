package switchboard.web.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import switchboard.web.edge.Mishap;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.ProblemDocument;
import switchboard.web.edge.Refusal;

/** Every exception becomes a problem: ours, the container's own, and what nobody expected. */
@Provider
public class Mishaps implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        return thrown instanceof WebApplicationException known ? known(known) : response(Mishap.answer(thrown));
    }

    private static Response known(WebApplicationException thrown) {
        var bare = thrown.getResponse();
        if (bare.getStatus() < 400) {
            return bare;
        }
        if (thrown.getCause() != null && bare.getStatus() >= 500) {
            return response(Mishap.answer(thrown));
        }
        var code = ProblemCode.ofStatus(bare.getStatus());
        var detail = thrown instanceof NotFoundException ? "There is nothing at this address." : code.explanation();
        var refusal = Refusal.of(code, detail);
        var allow = bare.getHeaderString(HttpHeaders.ALLOW);
        return response(allow == null ? refusal : refusal.with(HttpHeaders.ALLOW, allow));
    }

    static Response response(Refusal refusal) {
        var document = refusal.document();
        var response = Response.status(document.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document);
        refusal.headers().forEach(response::header);
        return response.build();
    }
}
