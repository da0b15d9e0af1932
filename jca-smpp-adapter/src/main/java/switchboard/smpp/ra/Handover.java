package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.lang.reflect.Method;
import java.util.List;
import switchboard.smpp.wire.Unanswered;

/** How one kind of arrivals reaches a message endpoint. */
interface Handover<A extends Unanswered> {

    /** The listener's method that takes them, which the container wants to know beforehand. */
    Method method(List<A> batch);

    /**
     * Calls the listener.
     *
     * @return gives each its answer; to be run once the transaction has committed
     */
    Runnable call(MessageEndpoint endpoint, List<A> batch);

    /** The method of a listener; there must be one. */
    static Method method(Class<?> listener, String name, Class<?> parameter) {
        try {
            return listener.getMethod(name, parameter);
        } catch (NoSuchMethodException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
