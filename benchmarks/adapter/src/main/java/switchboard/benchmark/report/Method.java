package switchboard.benchmark.report;

/** How it was measured. */
final class Method {

    /** With a place for the machine. */
    static final String TEXT = """
            # The SMPP adapter alone

            %s
            Repeat it with `benchmarks/run-adapter`; every run by itself is in [ADAPTER.jsonl](ADAPTER.jsonl).

            All three send the same submit_sm (100 characters) over one bind to the same simulated network, in turn, after a
            round that does not count. Each is a process that lives through all rounds, with 1 GB of heap. A run ends with
            the last answer, and with the last receipt where receipts are asked for; the network sends them at once.

            - *library*: Cloudhopper's `DefaultSmppClient`, one thread that calls `sendRequestPdu` and waits only for the window.
            - *codec*: Cloudhopper's PDUs and transcoder, with a window on the event loop and one flush for all that was read.
            - *adapter*: `SmppConnection.submit` in WildFly, batches of up to 200 from one thread, four windows handed over
              ahead. It encodes the text, which the others have ready. Receipts go to a message-driven bean, which takes
              each batch in a transaction; the network is answered after its commit.

            Sender, network and whatever else runs share the cores: the figures of one run can be compared with each
            other, not with those of another run.
            """;

    private Method() {}
}
