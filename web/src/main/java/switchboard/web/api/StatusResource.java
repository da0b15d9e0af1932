package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Monitor;

/** How the gateway is doing. */
@RequestScoped
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class StatusResource {
    @Inject
    Monitor monitor;

    @GET
    public StatusView status() {
        return StatusView.of(monitor.status());
    }
}
