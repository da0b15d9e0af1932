package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.transaction.xa.XAResource;

/** Message endpoints and their factory as a container would give them, and what was called, in order. */
abstract class RecordingEndpoint implements MessageEndpointFactory {

    final List<String> calls = new CopyOnWriteArrayList<>();
    volatile Runnable atEnd = () -> {};

    private final Class<?> listener;

    RecordingEndpoint(Class<?> listener) {
        this.listener = listener;
    }

    abstract MessageEndpoint instance();

    @Override
    public MessageEndpoint createEndpoint(XAResource resource) {
        calls.add("create");
        return instance();
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
        return listener;
    }

    /** One that a listener is made of. */
    abstract class Instance implements MessageEndpoint {

        @Override
        public void beforeDelivery(Method method) {
            calls.add("before " + method.getName());
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
