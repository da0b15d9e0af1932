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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account.Role;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.message.Address;
import switchboard.core.port.OptOuts;
import switchboard.core.port.Settings;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Who wants no more messages: of any line, or of the one whose connector the path ends with. */
@RequestScoped
@Path("opt-outs")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class OptOutsResource {
    @Inject
    OptOuts optOuts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @GET
    public OptOutList list(
            @QueryParam("address") @Nullable String address,
            @QueryParam("after") @Nullable String after,
            @QueryParam("most") @Nullable String most,
            @Context UriInfo uri) {
        var many = Parameter.number("most", most, 50, 1, OptOutSearch.MOST);
        var search = new OptOutSearch(
                Parameter.optional(address, Address::ofNetwork), Parameter.optional(after, Address::ofNetwork), many);
        var found = optOuts.search(search).stream().map(OptOutView::of).toList();
        return new OptOutList(found, found.size() < many ? null : next(uri, found.get(many - 1)));
    }

    private static URI next(UriInfo uri, OptOutView last) {
        var there = uri.getRequestUriBuilder()
                .replaceQueryParam("after", "{address}")
                .build(last.address());
        return URI.create(there.getRawPath() + "?" + there.getRawQuery());
    }

    @PUT
    @Path("{address}")
    public Response add(@PathParam("address") String address, @Context SecurityContext security) {
        return noted(number(address), null, security);
    }

    @PUT
    @Path("{address}/{connector}")
    public Response add(
            @PathParam("address") String address,
            @PathParam("connector") String connector,
            @Context SecurityContext security) {
        if (settings.current().connector(connector).isEmpty()) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "There is no connector " + connector + ".");
        }
        return noted(number(address), connector, security);
    }

    private static Address number(String text) {
        return Parameter.checked(() -> Connection.number(text));
    }

    private Response noted(Address address, @Nullable String connector, SecurityContext security) {
        var account = Caller.of(security).name();
        var isNew = optOuts.add(OptOut.notedBy(account, address, connector, clock.instant()));
        var kept = optOuts.search(OptOutSearch.of(address)).stream()
                .filter(one -> Objects.equals(one.connector(), connector))
                .findFirst();
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(kept.map(OptOutView::of).orElseThrow(() -> none(address)))
                .build();
    }

    @DELETE
    @Path("{address}")
    public void remove(@PathParam("address") String address) {
        takeBack(Address.ofNetwork(address), null);
    }

    @DELETE
    @Path("{address}/{connector}")
    public void remove(@PathParam("address") String address, @PathParam("connector") String connector) {
        takeBack(Address.ofNetwork(address), connector);
    }

    private void takeBack(Address address, @Nullable String connector) {
        if (!optOuts.remove(address, connector)) {
            throw none(address);
        }
    }

    private static Refusal none(Address address) {
        return Refusal.of(ProblemCode.NOT_FOUND, "There is no such opt-out of " + address + ".");
    }
}
