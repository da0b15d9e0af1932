package switchboard.ejb.app;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import switchboard.core.phase.App;
import switchboard.core.port.AppRegistry;

/** {@link PresentApps} where other deployments find it. */
@Singleton(name = "AppRegistry")
@Local(AppRegistry.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AppDoor implements AppRegistry {
    @Inject
    PresentApps apps;

    @Override
    public Registration register(App app) {
        return apps.register(app);
    }
}
