package switchboard.ejb.router;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import switchboard.core.port.MessageStore;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;
import switchboard.core.port.Router;
import switchboard.core.port.Usage;
import switchboard.ejb.memory.DirectQueues;
import switchboard.ejb.memory.HeapMessageStore;
import switchboard.ejb.memory.HeapPartStore;
import switchboard.ejb.memory.HeapUsage;

/** Everything in the caller's thread, nothing kept: RapidSMS's blocking router. */
@ApplicationScoped
class DirectRouter implements Router {
    @Inject
    DirectQueues queues;

    @Inject
    HeapMessageStore store;

    @Inject
    HeapPartStore parts;

    @Inject
    HeapUsage usage;

    @Override
    public String name() {
        return "direct";
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
