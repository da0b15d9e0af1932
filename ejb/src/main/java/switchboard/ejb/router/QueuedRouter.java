package switchboard.ejb.router;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import switchboard.core.port.MessageStore;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;
import switchboard.core.port.Router;
import switchboard.core.port.Usage;
import switchboard.ejb.jms.JmsQueues;
import switchboard.ejb.persistence.JpaPartStore;
import switchboard.ejb.persistence.JpaReceiptStore;
import switchboard.ejb.persistence.JpaUsage;

/** Durable queues, no message rows: RapidSMS's Celery router. */
@ApplicationScoped
class QueuedRouter implements Router {
    @Inject
    JmsQueues queues;

    @Inject
    JpaReceiptStore store;

    @Inject
    JpaPartStore parts;

    @Inject
    JpaUsage usage;

    @Override
    public String name() {
        return "queued";
    }

    @Override
    public Queues queues() {
        return queues;
    }

    @Override
    public MessageStore store() {
        return store;
    }

    @Override
    public PartStore parts() {
        return parts;
    }

    @Override
    public Usage usage() {
        return usage;
    }
}
