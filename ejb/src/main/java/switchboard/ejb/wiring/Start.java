package switchboard.ejb.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import switchboard.core.port.Router;
import switchboard.ejb.gateway.PartSweep;
import switchboard.ejb.gateway.RetentionSweep;
import switchboard.ejb.jms.ConnectorRunners;
import switchboard.ejb.monitor.BrokerWatch;
import switchboard.ejb.persistence.JpaSettings;
import switchboard.ejb.router.Chosen;
import switchboard.ejb.schedule.ScheduleSweep;

/**
 * Brings the gateway up once the schema is there: the first account, the configuration, the watch; and down again. The
 * resources are named so that the server has them ready before, and takes them away only after the gateway is down.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
@Resource(name = "queues", type = Object.class, lookup = "java:/JmsXA")
@Resource(name = "broker", type = Object.class, lookup = "java:/ConnectionFactory")
@Resource(name = "smpp", type = Object.class, lookup = "java:/eis/SmppConnectionFactory")
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

    @Inject
    ConnectorRunners runners;

    @Inject
    PartSweep parts;

    @Inject
    ScheduleSweep schedules;

    @Inject
    RetentionSweep retention;

    @PostConstruct
    void start() {
        firstAccount.ensure();
        broker.start();
        settings.reload();
        parts.start();
        schedules.start();
        retention.start();
        WiringLog.LOG.started(router.name());
    }

    @PreDestroy
    void stop() {
        runners.stop();
        retention.stop();
        schedules.stop();
        parts.stop();
        broker.stop();
        WiringLog.LOG.stopped();
    }
}
