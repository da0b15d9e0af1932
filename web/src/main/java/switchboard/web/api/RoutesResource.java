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
import switchboard.core.port.Settings;
import switchboard.core.routing.Route;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Routes, in the order in which they are asked. */
@RequestScoped
@Path("routes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class RoutesResource {
    @Inject
    Settings settings;

    @GET
    public List<RouteView> list() {
        return settings.current().routes().routes().stream().map(RouteView::of).toList();
    }

    @GET
    @Path("{name}")
    public RouteView get(@PathParam("name") String name) {
        return find(name).map(RouteView::of).orElseThrow(() -> unknown(name));
    }

    @PUT
    @Path("{name}")
    @Needs(Role.ADMIN)
    public Response put(@PathParam("name") String name, RouteBody body) {
        var known = find(name).isPresent();
        Fields.mustBeEmpty(settings.save(body.route(name)));
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .entity(get(name))
                .build();
    }

    @DELETE
    @Path("{name}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("name") String name) {
        settings.removeRoute(get(name).name());
    }

    private Optional<Route> find(String name) {
        return settings.current().routes().routes().stream()
                .filter(route -> route.name().equals(name))
                .findFirst();
    }

    private static Refusal unknown(String name) {
        return Refusal.of(ProblemCode.NOT_FOUND, "There is no route " + name + ".");
    }
}
