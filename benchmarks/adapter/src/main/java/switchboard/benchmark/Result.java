package switchboard.benchmark;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What one run came to; one line of JSON each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Result.Throughput.class, name = "throughput"),
    @JsonSubTypes.Type(value = Result.Latency.class, name = "latency"),
    @JsonSubTypes.Type(value = Result.Queue.class, name = "queue")
})
public sealed interface Result {

    /**
     * As fast as it goes.
     *
     * @param variant who sent: adapter, library or codec
     * @param seconds from the first submit to the last answer, and to the last receipt where they are asked for
     * @param cpuSeconds of the sender's process
     * @param heapMegabytes of the sender's process, in use after a collection at the end
     */
    record Throughput(
            String variant,
            int window,
            boolean receipts,
            int messages,
            double seconds,
            double cpuSeconds,
            long heapMegabytes)
            implements Result {

        public static Throughput of(String variant, Plan plan, Stopwatch watch) {
            return new Throughput(
                    variant,
                    plan.window(),
                    plan.receipts(),
                    plan.messages(),
                    watch.seconds(),
                    watch.cpuSeconds(),
                    Jvm.heapMegabytes());
        }
    }

    /** At a steady rate a second; from handing over a message to having its answer, in microseconds. */
    record Latency(
            String variant, int rate, boolean receipts, int messages, long p50Micros, long p99Micros, long maxMicros)
            implements Result {}

    /**
     * Handed over at once to an SMSC that does not answer.
     *
     * @param kept how many were waiting or unanswered then
     * @param refused how many were given back at once
     * @param heapBefore megabytes in use after a collection, before the first; so too the other two
     * @param heapQueued when all were handed over
     * @param heapAfter when the connector was shut
     */
    record Queue(int messages, int kept, int refused, long heapBefore, long heapQueued, long heapAfter)
            implements Result {}
}
