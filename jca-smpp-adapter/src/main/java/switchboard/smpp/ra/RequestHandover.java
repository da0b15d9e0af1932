package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.lang.reflect.Method;
import java.util.List;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppServerListener;
import switchboard.smpp.server.PendingRequest;

/** What ESMEs ask for goes to {@link SmppServerListener#onRequests}. */
final class RequestHandover implements Handover<PendingRequest> {

    private static final Method METHOD = Handover.method(SmppServerListener.class, "onRequests", List.class);

    @Override
    public Method method(List<PendingRequest> batch) {
        return METHOD;
    }

    @Override
    public Runnable call(MessageEndpoint endpoint, List<PendingRequest> batch) {
        List<EsmeRequest> requests = batch.stream().map(PendingRequest::request).toList();
        List<EsmeAnswer> answers = List.copyOf(((SmppServerListener) endpoint).onRequests(requests));
        return () -> answer(batch, answers);
    }

    /** What was committed is not taken back for an answer that is missing. */
    private static void answer(List<PendingRequest> batch, List<EsmeAnswer> answers) {
        for (int i = 0; i < batch.size(); i++) {
            if (i < answers.size()) {
                batch.get(i).answer(answers.get(i));
            } else {
                batch.get(i).failed();
            }
        }
    }
}
