package example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import switchboard.core.port.MessageStore;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;
import switchboard.core.port.Router;
import switchboard.core.port.Usage;

/** The router {@code tracked}, but messages with the tag {@code rehearsal} reach no network. */
@ApplicationScoped
public class RehearsalRouter implements Router {
    private final Instance<Router> routers;
    private final Clock clock;

    /** @param routers all that are deployed, this one too */
    @Inject
    public RehearsalRouter(Instance<Router> routers, Clock clock) {
        this.routers = routers;
        this.clock = clock;
    }

    /** For the proxy. */
    RehearsalRouter() {
        this(null, null);
    }

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public Queues queues() {
        return new RehearsalQueues(tracked().queues(), clock);
    }

    @Override
    public MessageStore store() {
        return tracked().store();
    }

    @Override
    public PartStore parts() {
        return tracked().parts();
    }

    @Override
    public Usage usage() {
        return tracked().usage();
    }

    private Router tracked() {
        return routers.stream()
                .filter(router -> router.name().equals("tracked"))
                .findFirst()
                .orElseThrow();
    }
}
