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
import switchboard.core.port.Accounts;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Accounts. */
@RequestScoped
@Path("accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.ADMIN)
public class AccountsResource {
    @Inject
    Accounts accounts;

    @GET
    public List<AccountView> list() {
        return accounts.all().stream().map(AccountView::of).toList();
    }

    @GET
    @Path("{name}")
    public AccountView get(@PathParam("name") String name) {
        return find(name).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no account " + name + "."));
    }

    @PUT
    @Path("{name}")
    public Response put(@PathParam("name") String name, AccountBody body) {
        var known = find(name).isPresent();
        Fields.mustBeEmpty(accounts.save(body.account(name), body.password()));
        return Response.status(known ? Response.Status.OK : Response.Status.CREATED)
                .entity(get(name))
                .build();
    }

    @DELETE
    @Path("{name}")
    public void remove(@PathParam("name") String name) {
        Fields.resolve(() -> accounts.remove(get(name).name()));
    }

    private Optional<AccountView> find(String name) {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .map(AccountView::of);
    }
}
