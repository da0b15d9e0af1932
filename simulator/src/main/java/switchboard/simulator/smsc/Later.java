package switchboard.simulator.smsc;

import java.time.Duration;

/** Runs a task on the event loop after a delay. */
interface Later {
    void run(Duration delay, Runnable task);
}
