package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Preview;
import switchboard.core.port.Settings;
import switchboard.web.edge.Refusal;

/** What a text would need as SMS; sends nothing. */
@RequestScoped
@Path("preview")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs({Role.SENDER, Role.OPERATOR})
public class PreviewResource {
    @Inject
    Preview preview;

    @Inject
    Settings settings;

    @POST
    public Preview.Measure measure(PreviewBody body) {
        mustExist(body.connector());
        return preview.measure(body.text(), body.connector());
    }

    private void mustExist(@Nullable String connector) {
        if (connector != null && settings.current().connector(connector).isEmpty()) {
            throw Refusal.field("connector", "unknown_connector", "does not exist");
        }
    }
}
