package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.SmppServerListener;
import switchboard.smpp.server.PendingBind;

/** Who wants to bind is judged by {@link SmppServerListener#onBind}, one at a time. */
final class BindHandover implements Handover<PendingBind> {

    private static final Method METHOD = Handover.method(SmppServerListener.class, "onBind", BindAttempt.class);

    @Override
    public Method method(List<PendingBind> batch) {
        return METHOD;
    }

    @Override
    public Runnable call(MessageEndpoint endpoint, List<PendingBind> batch) {
        PendingBind bind = batch.get(0);
        BindAnswer answer = ((SmppServerListener) endpoint).onBind(bind.attempt());
        Objects.requireNonNull(answer, "the answer to a bind");
        return () -> bind.answer(answer);
    }
}
