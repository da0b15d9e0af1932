package switchboard.benchmark;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this process has used. */
public final class Jvm {

    private static final long MEGABYTE = 1 << 20;

    private Jvm() {}

    /** CPU time of all threads since the start, in nanoseconds. */
    public static long cpuNanos() {
        try {
            ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
            return (long) ManagementFactory.getPlatformMBeanServer().getAttribute(system, "ProcessCpuTime");
        } catch (JMException e) {
            throw new IllegalStateException("this Java does not tell its CPU time", e);
        }
    }

    /** Megabytes of heap that are in use after a collection. */
    public static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
