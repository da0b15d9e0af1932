package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.transaction.xa.XAResource;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppServerListener;

/** As {@link Endpoint}, for what ESMEs want; unless told otherwise it takes everything, with the text as message id. */
final class ServerEndpoint implements MessageEndpointFactory {

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile Function<BindAttempt, BindAnswer> doorkeeper =
            attempt -> new BindAnswer.Accepted(new EsmeLimits(10, 1000, 10, 0, 1));
    volatile Function<EsmeRequest, EsmeAnswer> application = request -> new EsmeAnswer.Taken(text(request));
    volatile Runnable atEnd = () -> {};

    static String text(EsmeRequest request) {
        return new String(((EsmeRequest.Submit) request).message().data(), StandardCharsets.US_ASCII);
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) {
        return new Instance();
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource resource, long timeout) {
        return createEndpoint(resource);
    }

    @Override
    public boolean isDeliveryTransacted(Method method) {
        return true;
    }

    @Override
    public String getActivationName() {
        return "test";
    }

    @Override
    public Class<?> getEndpointClass() {
        return SmppServerListener.class;
    }

    private final class Instance implements MessageEndpoint, SmppServerListener {

        @Override
        public void beforeDelivery(Method method) {
            calls.add("before " + method.getName());
        }

        @Override
        public BindAnswer onBind(BindAttempt attempt) {
            return doorkeeper.apply(attempt);
        }

        @Override
        public List<EsmeAnswer> onRequests(List<EsmeRequest> requests) {
            calls.add("requests " + requests.size());
            return requests.stream().map(application).toList();
        }

        @Override
        public void onReceiver(EsmeBind bind) {
            calls.add("receiver " + bind.systemId());
        }

        @Override
        public void afterDelivery() {
            calls.add("after");
            atEnd.run();
        }

        @Override
        public void release() {
            calls.add("release");
        }
    }
}
