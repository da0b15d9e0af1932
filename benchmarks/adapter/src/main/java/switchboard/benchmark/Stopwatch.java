package switchboard.benchmark;

import java.util.concurrent.TimeUnit;

/** Time and CPU time from its making to {@link #stop}. */
public final class Stopwatch {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long cpuBegan = Jvm.cpuNanos();
    private final long began = System.nanoTime();
    private long nanos;
    private long cpuNanos;

    public void stop() {
        nanos = System.nanoTime() - began;
        cpuNanos = Jvm.cpuNanos() - cpuBegan;
    }

    public double seconds() {
        return nanos / SECOND;
    }

    public double cpuSeconds() {
        return cpuNanos / SECOND;
    }
}
