package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.lang.reflect.Method;
import java.util.List;
import switchboard.smpp.SmppListener;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.session.Arrival;

/** What networks deliver goes to {@link SmppListener#onDeliveries}. */
final class NetworkHandover implements Handover<Arrival> {

    private static final Method METHOD = Handover.method(SmppListener.class, "onDeliveries", List.class);

    @Override
    public Method method(List<Arrival> batch) {
        return METHOD;
    }

    @Override
    public Runnable call(MessageEndpoint endpoint, List<Arrival> batch) {
        ((SmppListener) endpoint)
                .onDeliveries(batch.stream().map(Arrival::delivery).toList());
        return () -> batch.forEach(arrival -> arrival.answer(CommandStatus.OK));
    }
}
