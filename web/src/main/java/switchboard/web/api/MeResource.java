package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import switchboard.core.account.Account.Role;

/** The account that asks. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Needs({Role.SENDER, Role.OPERATOR})
public class MeResource {

    @GET
    public AccountView me(@Context SecurityContext security) {
        return AccountView.of(Caller.of(security));
    }
}
