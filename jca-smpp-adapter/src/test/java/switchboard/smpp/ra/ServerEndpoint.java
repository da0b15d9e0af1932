package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppServerListener;

/** For what ESMEs want; unless told otherwise it takes everything, with the text as message id. */
final class ServerEndpoint extends RecordingEndpoint {

    volatile Function<BindAttempt, BindAnswer> doorkeeper =
            attempt -> new BindAnswer.Accepted(new EsmeLimits(10, 1000, 10, 0, 1));
    volatile Function<EsmeRequest, EsmeAnswer> application = request -> new EsmeAnswer.Taken(text(request));

    ServerEndpoint() {
        super(SmppServerListener.class);
    }

    static String text(EsmeRequest request) {
        return new String(((EsmeRequest.Submit) request).message().data(), StandardCharsets.US_ASCII);
    }

    @Override
    MessageEndpoint instance() {
        return new Listener();
    }

    private final class Listener extends Instance implements SmppServerListener {

        @Override
        public BindAnswer onBind(BindAttempt attempt) {
            return doorkeeper.apply(attempt);
        }

        @Override
        public List<EsmeAnswer> onRequests(List<EsmeRequest> requests) {
            calls.add("requests " + requests.size());
            return requests.stream().map(application).toList();
        }
    }
}
