package switchboard.ejb.router;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Router;

/** Finds the router by the system property or environment variable; {@code tracked} if neither is set. */
@ApplicationScoped
class RouterChoice {
    static final String PROPERTY = "switchboard.router";
    static final String VARIABLE = "SWITCHBOARD_ROUTER";
    private static final String STANDARD = "tracked";

    /** @throws IllegalStateException that names the routers there are */
    @Produces
    @Singleton
    @Chosen
    Router router(Instance<Router> routers) {
        var name = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, STANDARD));
        return routers.stream()
                .filter(router -> router.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PROPERTY + " is \"" + name + "\"; there are "
                        + routers.stream().map(Router::name).sorted().toList()));
    }

    /** What the console and the API look messages up in; pages that may be passivated need a proxy of it. */
    @Produces
    @ApplicationScoped
    MessageStore store(@Chosen Router router) {
        return router.store();
    }
}
