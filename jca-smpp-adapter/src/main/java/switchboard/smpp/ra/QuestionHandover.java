package switchboard.smpp.ra;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.SmppServerListener;
import switchboard.smpp.server.Question;

/** What is asked and told about binds goes to {@link SmppServerListener}, one at a time. */
final class QuestionHandover implements Handover<Question> {

    private static final Method ON_BIND = Handover.method(SmppServerListener.class, "onBind", BindAttempt.class);
    private static final Method ON_RECEIVER = Handover.method(SmppServerListener.class, "onReceiver", EsmeBind.class);

    @Override
    public Method method(List<Question> batch) {
        return batch.get(0) instanceof Question.MayBind ? ON_BIND : ON_RECEIVER;
    }

    @Override
    public Runnable call(MessageEndpoint endpoint, List<Question> batch) {
        SmppServerListener listener = (SmppServerListener) endpoint;
        if (batch.get(0) instanceof Question.MayBind question) {
            BindAnswer answer = Objects.requireNonNull(listener.onBind(question.attempt()), "the answer to a bind");
            return () -> question.answer(answer);
        }
        listener.onReceiver(((Question.Receives) batch.get(0)).bind());
        return () -> {};
    }
}
