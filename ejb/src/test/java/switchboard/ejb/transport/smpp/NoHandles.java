package switchboard.ejb.transport.smpp;

import jakarta.resource.spi.ResourceAllocationException;
import java.lang.reflect.Proxy;
import switchboard.smpp.SmppConnectionFactory;

/** A resource adapter that is busy. */
public final class NoHandles {
    private NoHandles() {}

    public static SmppHandles atPresent() {
        var handles = new SmppHandles();
        handles.factory = (SmppConnectionFactory) Proxy.newProxyInstance(
                SmppConnectionFactory.class.getClassLoader(),
                new Class<?>[] {SmppConnectionFactory.class},
                (proxy, method, arguments) -> {
                    throw new ResourceAllocationException("none to be had");
                });
        return handles;
    }
}
