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
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account.Role;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Apps;
import switchboard.core.port.Settings;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Which apps messages meet, in which order, with which settings. */
@RequestScoped
@Path("apps")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class AppsResource {
    @Inject
    Settings settings;

    @Inject
    Apps apps;

    @GET
    public AppsView list() {
        var plan = plan();
        return new AppsView(
                plan.compatible(),
                plan.strict(),
                plan.longestCall(),
                plan.apps().stream().map(this::view).toList());
    }

    @PUT
    @Needs(Role.ADMIN)
    public AppsView put(AppsBody body) {
        Fields.mustBeEmpty(settings.save(body.plan(plan(), apps.present())));
        return list();
    }

    @GET
    @Path("{name}")
    public AppView get(@PathParam("name") String name) {
        return view(existing(name));
    }

    @PUT
    @Path("{name}")
    @Needs(Role.ADMIN)
    public AppView put(@PathParam("name") String name, AppBody body) {
        if (body.name() != null && !body.name().equals(name)) {
            throw Refusal.field("name", "unlike_path", "is not " + name);
        }
        var app = named(name, apps.present());
        var choice = body.choice("", existing(name), app);
        if (app != null && body.settings() != null) {
            Fields.mustBeEmpty(choice.problems(app));
        }
        Fields.mustBeEmpty(settings.save(plan().with(choice)));
        return get(name);
    }

    /** Forgets what was said of it: an app that is there goes back to its defaults, behind those that have a place. */
    @DELETE
    @Path("{name}")
    @Needs(Role.ADMIN)
    public void forget(@PathParam("name") String name) {
        existing(name);
        var plan = settings.current().apps();
        Fields.mustBeEmpty(settings.save(plan.withApps(plan.apps().stream()
                .filter(choice -> !choice.name().equals(name))
                .toList())));
    }

    /** As it is, with all that are there. */
    private AppPlan plan() {
        return settings.current().apps().naming(apps.present());
    }

    private AppChoice existing(String name) {
        return plan().choice(name)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no app " + name + "."));
    }

    private AppView view(AppChoice choice) {
        return AppView.of(choice, named(choice.name(), apps.present()));
    }

    static @Nullable App named(String name, List<App> present) {
        return present.stream()
                .filter(app -> app.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
