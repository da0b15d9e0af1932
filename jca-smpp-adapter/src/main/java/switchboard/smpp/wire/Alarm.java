package switchboard.smpp.wire;

/** Runs a task at the earliest of the times asked for, after which it is asked anew. For one event loop. */
public final class Alarm {

    private final Later later;
    private final Runnable task;
    private boolean set;
    private long at;

    public Alarm(Later later, Runnable task) {
        this.later = later;
        this.task = task;
    }

    /** @param time as {@link System#nanoTime}; one that is over is as soon as can be */
    public void ringAt(long time) {
        if (!set || time - at < 0) {
            set = true;
            at = time;
            later.in(Math.max(0, time - System.nanoTime()), () -> ring(time));
        }
    }

    /** Not for a time in whose place an earlier one came: otherwise each of these would go on asking for itself. */
    private void ring(long time) {
        if (set && time == at) {
            set = false;
            task.run();
        }
    }
}
