package switchboard.ejb.monitor;

import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanOperationInfo;
import javax.management.MBeanParameterInfo;
import javax.management.ObjectName;

/** WildFly's management of the server that this runs in, by JMX. */
final class ThisServer {
    /** Set by our set-up alone: on another server a reload may cost what is in memory. */
    private static final String ALLOWED = "switchboard.reload";

    private static final String RELOAD = "reload";

    private ThisServer() {}

    /** Stops and starts all services of this process, if that is allowed; returns when they are stopped. */
    static void reload() {
        if (!Boolean.getBoolean(ALLOWED)) {
            return;
        }
        try {
            var name = new ObjectName("jboss.as:management-root=server");
            var server = ManagementFactory.getPlatformMBeanServer();
            var parameters = Stream.of(server.getMBeanInfo(name).getOperations())
                    .filter(operation -> operation.getName().equals(RELOAD))
                    .findFirst()
                    .map(MBeanOperationInfo::getSignature)
                    .orElse(new MBeanParameterInfo[0]);
            var types = Stream.of(parameters).map(MBeanParameterInfo::getType).toArray(String[]::new);
            server.invoke(name, RELOAD, new Object[types.length], types);
        } catch (JMException e) {
            MonitorLog.LOG.reloadFailed(e);
        }
    }
}
