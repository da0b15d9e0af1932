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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import switchboard.core.account.Account.Role;
import switchboard.core.delivery.QuietHours;
import switchboard.core.port.QuietTimes;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** When the people of an area are not to be disturbed. */
@RequestScoped
@Path("quiet-hours")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class QuietHoursResource {
    @Inject
    QuietTimes times;

    @GET
    public List<QuietHoursView> list() {
        return times.all().stream().map(QuietHoursView::of).toList();
    }

    @GET
    @Path("{area}")
    public QuietHoursView get(@PathParam("area") String area) {
        return find(area)
                .map(QuietHoursView::of)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There are no quiet hours of " + area + "."));
    }

    @PUT
    @Path("{area}")
    @Needs(Role.ADMIN)
    public Response put(@PathParam("area") String area, QuietHoursBody body) {
        var hours = body.hours(area);
        var known = find(area).isPresent();
        times.save(hours);
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .entity(QuietHoursView.of(hours))
                .build();
    }

    @DELETE
    @Path("{area}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("area") String area) {
        times.remove(get(area).area());
    }

    private Optional<QuietHours> find(String area) {
        return times.all().stream().filter(hours -> hours.area().equals(area)).findFirst();
    }
}
