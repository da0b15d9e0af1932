package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import switchboard.core.account.Account.Role;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Monitor;
import switchboard.core.port.Settings;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Secrets;

/** Connectors: their set-up and how their lines are. */
@RequestScoped
@Path("connectors")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class ConnectorsResource {
    @Inject
    Settings settings;

    @Inject
    Monitor monitor;

    @Inject
    Secrets secrets;

    @GET
    public List<ConnectorView> list() {
        var states = monitor.status().connectors();
        return settings.current().connectors().stream()
                .map(connector -> view(connector, states))
                .toList();
    }

    @GET
    @Path("{id}")
    public ConnectorView get(@PathParam("id") String id) {
        return view(existing(id), monitor.status().connectors());
    }

    @PUT
    @Path("{id}")
    @Needs(Role.ADMIN)
    public Response put(@PathParam("id") String id, ConnectorBody body) {
        var old = settings.current().connector(id);
        var asked = body.connector(id);
        var whole = asked.withSettings(secrets.unmasked(asked.transport(), asked.settings(), old.orElse(null)));
        Fields.mustBeEmpty(settings.save(whole));
        return Response.status(old.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .entity(get(id))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Needs(Role.ADMIN)
    public void remove(@PathParam("id") String id) {
        existing(id);
        Fields.resolve(() -> settings.removeConnector(id));
    }

    @POST
    @Path("{id}/start")
    @Consumes(MediaType.WILDCARD)
    public ConnectorView start(@PathParam("id") String id) {
        return turn(id, true);
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.WILDCARD)
    public ConnectorView stop(@PathParam("id") String id) {
        return turn(id, false);
    }

    private ConnectorView turn(String id, boolean up) {
        Fields.mustBeEmpty(settings.save(existing(id).withStarted(up)));
        return get(id);
    }

    private Connector existing(String id) {
        return settings.current()
                .connector(id)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no connector " + id + "."));
    }

    private ConnectorView view(Connector connector, List<Monitor.ConnectorStatus> states) {
        var state = states.stream()
                .filter(status -> status.connector().id().equals(connector.id()))
                .findFirst()
                .map(ConnectorView.State::of)
                .orElse(null);
        return ConnectorView.of(connector, secrets.masked(connector), state);
    }
}
