package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import switchboard.core.account.Account.Role;
import switchboard.core.port.DeadLetterQueue;
import switchboard.core.port.DeadLetterQueue.DeadLetter;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** What could not be worked on: the oldest 200. */
@RequestScoped
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class DeadLettersResource {
    @Inject
    DeadLetterQueue letters;

    @GET
    public List<DeadLetter> list() {
        return letters.list();
    }

    /** Puts it back into the queue that it came from. */
    @POST
    @Path("{id}/put-back")
    @Consumes(MediaType.WILDCARD)
    public void putBack(@PathParam("id") String id) {
        if (!letters.putBack(id)) {
            throw Refusal.of(
                    ProblemCode.NOT_FOUND, "There is no dead letter " + id + " that has a queue to go back to.");
        }
    }

    @DELETE
    @Path("{id}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("id") String id) {
        if (!letters.remove(id)) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "There is no dead letter " + id + ".");
        }
    }
}
