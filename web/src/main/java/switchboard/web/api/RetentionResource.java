package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Retention;
import switchboard.core.port.RetentionSetting;

/** How long is remembered what is over. */
@RequestScoped
@Path("retention")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class RetentionResource {
    @Inject
    RetentionSetting setting;

    @GET
    public Retention get() {
        return setting.current();
    }

    @PUT
    @Needs(Role.ADMIN)
    public Retention put(RetentionBody body) {
        setting.save(body.retention());
        return get();
    }
}
