package switchboard.ejb.memory;

import switchboard.core.delivery.Transport;
import switchboard.core.port.Settings;
import switchboard.ejb.Beans;
import switchboard.ejb.Flows;
import switchboard.ejb.transport.TransportsOf;

/** Gives queues of the direct router what they call. */
public final class DirectQueuesOf {
    private DirectQueuesOf() {}

    public static void join(DirectQueues queues, Flows flows, Settings settings, Transport network) {
        queues.runPhases = Beans.of(flows.runPhases);
        queues.send = Beans.of(flows.send);
        queues.quiet = Beans.of(flows.keepQuiet);
        queues.deliver = Beans.of(flows.deliver);
        queues.settle = Beans.of(flows.settle);
        queues.takeReceipt = Beans.of(flows.takeReceipt);
        queues.callBack = Beans.of(flows.callBack);
        queues.settings = settings;
        queues.transports = TransportsOf.these(network);
    }
}
