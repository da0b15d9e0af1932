package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Planned;
import switchboard.core.port.Schedules;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Messages that are submitted again and again, for the account that saved them. */
@RequestScoped
@Path("schedules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class SchedulesResource {
    @Inject
    Schedules schedules;

    @GET
    public List<ScheduleView> list() {
        return schedules.all().stream().map(ScheduleView::of).toList();
    }

    @GET
    @Path("{name}")
    public ScheduleView get(@PathParam("name") String name) {
        return find(name)
                .map(ScheduleView::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no schedule " + name + "."));
    }

    @PUT
    @Path("{name}")
    @Needs(Role.ADMIN)
    public Response put(@PathParam("name") String name, ScheduleBody body, @Context SecurityContext security) {
        var known = find(name).isPresent();
        Fields.mustBeEmpty(
                schedules.save(body.schedule(name, Caller.of(security).name())));
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .entity(get(name))
                .build();
    }

    @DELETE
    @Path("{name}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("name") String name) {
        schedules.remove(get(name).name());
    }

    private Optional<Planned> find(String name) {
        return schedules.all().stream()
                .filter(planned -> planned.schedule().name().equals(name))
                .findFirst();
    }
}
