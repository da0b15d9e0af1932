package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.transaction.xa.XAResource;
import switchboard.smpp.Delivery;
import switchboard.smpp.SmppListener;

/** A message endpoint and its factory as a container would give them; what it does with deliveries, the test says. */
final class Endpoint implements MessageEndpointFactory {

    final List<String> calls = new CopyOnWriteArrayList<>();
    final List<Delivery> kept = new CopyOnWriteArrayList<>();
    Consumer<List<Delivery>> listener = deliveries -> {};
    Runnable atEnd = () -> {};

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) {
        calls.add("create");
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
        return SmppListener.class;
    }

    private final class Instance implements MessageEndpoint, SmppListener {

        @Override
        public void beforeDelivery(Method method) {
            calls.add("before " + method.getName());
        }

        @Override
        public void onDeliveries(List<Delivery> deliveries) {
            calls.add("deliver " + deliveries.size());
            listener.accept(deliveries);
            kept.addAll(deliveries);
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
