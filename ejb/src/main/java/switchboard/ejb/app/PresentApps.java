package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import switchboard.core.phase.App;
import switchboard.core.port.AppRegistry;
import switchboard.core.port.Apps;

/** The apps that are beans of the EAR, and those that other deployments have registered. */
@ApplicationScoped
class PresentApps implements Apps, AppRegistry {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private volatile List<App> present = List.of();

    /** A bean that can't be made, or has no name that it could have, keeps no other from being asked. */
    @Inject
    PresentApps(@Any Instance<App> beans) {
        for (var bean : beans.handles()) {
            try {
                add(bean.get());
            } catch (RuntimeException | LinkageError e) {
                AppLog.LOG.beanLeftOut(e.toString());
            }
        }
    }

    /** For the proxy. */
    PresentApps() {}

    @Override
    public List<App> present() {
        return present;
    }

    @Override
    public Registration register(App app) {
        add(app);
        AppLog.LOG.registered(app.name());
        var open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                change(apps -> apps.removeIf(one -> one == app));
                AppLog.LOG.withdrawn(app.name());
            }
        };
    }

    /** One that fails to describe itself had better fail now than with every message. */
    private void add(App app) {
        var name = app.name();
        app.settings();
        app.startsOn();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("app has a name that no app can have: " + name);
        }
        change(apps -> {
            if (apps.stream().anyMatch(other -> other.name().equals(name))) {
                throw new IllegalArgumentException("app has the name of another one: " + name);
            }
            apps.add(app);
        });
    }

    private synchronized void change(Consumer<List<App>> change) {
        var changed = new ArrayList<>(present);
        change.accept(changed);
        changed.sort(Comparator.comparing(App::name));
        present = List.copyOf(changed);
    }
}
