package switchboard.ejb.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import switchboard.core.port.Router;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.persistence.JpaSettings;
import switchboard.ejb.router.Chosen;

/** Brings the gateway up once the schema is there: the first account, the configuration, the watch. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class Start {
    @Inject
    @Chosen
    Router router;

    @Inject
    FirstAccount firstAccount;

    @Inject
    JpaSettings settings;

    @Inject
    BrokerWatch broker;

    @PostConstruct
    void start() {
        firstAccount.ensure();
        broker.start();
        settings.reload();
        WiringLog.LOG.started(router.name());
    }
}
