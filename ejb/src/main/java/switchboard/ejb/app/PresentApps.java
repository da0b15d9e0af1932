package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import switchboard.core.phase.App;
import switchboard.core.port.Apps;

/** The apps that are beans of the EAR. */
@ApplicationScoped
class PresentApps implements Apps {
    private final List<App> apps;

    @Inject
    PresentApps(@Any Instance<App> beans) {
        apps = beans.stream().sorted(Comparator.comparing(App::name)).toList();
    }

    /** For the proxy. */
    PresentApps() {
        apps = List.of();
    }

    @Override
    public List<App> present() {
        return apps;
    }
}
