package switchboard.benchmark.raw;

import com.cloudhopper.smpp.PduAsyncResponse;
import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppSession;
import com.cloudhopper.smpp.SmppSessionConfiguration;
import com.cloudhopper.smpp.impl.DefaultSmppClient;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Tally;

/** The library as it is meant to be used: one thread, which waits for nothing but the window. */
final class LibrarySender implements Sender {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Plan plan;
    private final DefaultSmppClient client = new DefaultSmppClient();
    private final Tally answers = new Tally();
    private final Tally receipts = new Tally();
    private final SmppSession session;

    private LibrarySender(Plan plan) throws Exception {
        this.plan = plan;
        this.session = client.bind(configuration(plan), new Counter());
    }

    static LibrarySender bind(Plan plan) throws Exception {
        return new LibrarySender(plan);
    }

    private static SmppSessionConfiguration configuration(Plan plan) {
        SmppSessionConfiguration configuration = new SmppSessionConfiguration(SmppBindType.TRANSCEIVER, "bench", "");
        configuration.setHost(plan.host());
        configuration.setPort(plan.port());
        configuration.setWindowSize(plan.window());
        configuration.setWindowWaitTimeout(PATIENCE.toMillis());
        configuration.getLoggingOptions().setLogPdu(false);
        return configuration;
    }

    @Override
    public void sendAll() throws Exception {
        for (int i = 0; i < plan.messages(); i++) {
            session.sendRequestPdu(Submits.pdu(i, plan), PATIENCE.toMillis(), false);
        }
        answers.await(plan.messages(), PATIENCE);
        if (plan.receipts()) {
            receipts.await(plan.messages(), PATIENCE);
        }
    }

    @Override
    public void close() {
        session.destroy();
        client.destroy();
    }

    private final class Counter extends DefaultSmppSessionHandler {

        Counter() {
            super(LoggerFactory.getLogger(LibrarySender.class));
        }

        @Override
        public void fireExpectedPduResponseReceived(PduAsyncResponse answer) {
            if (answer.getResponse().getCommandStatus() == 0) {
                answers.add(1);
            }
        }

        @Override
        @SuppressWarnings("rawtypes") // the library's signature
        public PduResponse firePduRequestReceived(PduRequest request) {
            receipts.add(1);
            return request.createResponse();
        }
    }
}
