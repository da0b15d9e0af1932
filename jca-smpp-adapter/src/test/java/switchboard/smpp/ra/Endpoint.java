package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import switchboard.smpp.Delivery;
import switchboard.smpp.SmppListener;

/** For what SMSCs deliver; what it does with deliveries, the test says. */
final class Endpoint extends RecordingEndpoint {

    final List<Delivery> kept = new CopyOnWriteArrayList<>();
    Consumer<List<Delivery>> listener = deliveries -> {};

    Endpoint() {
        super(SmppListener.class);
    }

    @Override
    MessageEndpoint instance() {
        return new Listener();
    }

    private final class Listener extends Instance implements SmppListener {

        @Override
        public void onDeliveries(List<Delivery> deliveries) {
            calls.add("deliver " + deliveries.size());
            listener.accept(deliveries);
            kept.addAll(deliveries);
        }
    }
}
