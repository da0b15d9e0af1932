package switchboard.ejb.transport.smpp.esme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Content;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Story;
import switchboard.core.port.Target;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.ReceiptState;
import switchboard.smpp.text.Gsm7;

/** What ESMEs ask of messages that they submitted before. */
@ApplicationScoped
class EsmeQuestions {
    private static final int INVALID_MESSAGE_LENGTH = 0x01;
    private static final int INVALID_MESSAGE_ID = 0x0c;
    private static final int CANCEL_FAILED = 0x11;
    private static final int REPLACE_FAILED = 0x13;
    private static final int QUERY_FAILED = 0x67;

    @Inject
    MessageStore store;

    @Inject
    Recalls recalls;

    @Inject
    RecallLanes lanes;

    /** What asks networks is answered later, for nobody else shall wait for them. */
    EsmeAnswer answer(EsmeRequest request, Esmes.Esme esme) {
        if (request instanceof EsmeRequest.Query query) {
            return found(query.messageId(), esme);
        }
        if (request instanceof EsmeRequest.Cancel cancel) {
            return lanes.run(
                    esme.connector().id(),
                    () -> done(recalled(cancel.messageId(), esme, recalls::cancel), CANCEL_FAILED));
        }
        if (request instanceof EsmeRequest.Replace replace) {
            return replaced(replace, esme);
        }
        throw new IllegalArgumentException("request: " + request);
    }

    /** replace_sm names no coding: its octets are in that of the first message, which is taken for a text. */
    private EsmeAnswer replaced(EsmeRequest.Replace replace, Esmes.Esme esme) {
        var words = Content.Text.ofNetwork(Gsm7.DEFAULT.decode(replace.data()));
        return words.text().isEmpty()
                ? new EsmeAnswer.Refused(INVALID_MESSAGE_LENGTH)
                : lanes.run(
                        esme.connector().id(),
                        () -> done(
                                recalled(replace.messageId(), esme, target -> recalls.replace(target, words)),
                                REPLACE_FAILED));
    }

    private static Optional<Recalled> recalled(String id, Esmes.Esme esme, Function<Target, Optional<Recalled>> wish) {
        return EsmeMessageId.parse(id)
                .flatMap(known ->
                        wish.apply(new Target(known, null, esme.settings().account())));
    }

    private static EsmeAnswer done(Optional<Recalled> recalled, int failure) {
        return recalled.<EsmeAnswer>map(result ->
                        result.count(Answer.Kind.DONE) > 0 ? new EsmeAnswer.Done() : new EsmeAnswer.Refused(failure))
                .orElseGet(() -> new EsmeAnswer.Refused(INVALID_MESSAGE_ID));
    }

    private EsmeAnswer found(String id, Esmes.Esme esme) {
        if (!store.keepsMessages()) {
            return new EsmeAnswer.Refused(QUERY_FAILED);
        }
        return story(id, esme)
                .map(story -> found(id, story.transmissions()))
                .orElseGet(() -> new EsmeAnswer.Refused(INVALID_MESSAGE_ID));
    }

    /** Empty for a message that is not the ESME's own, as for one that never was. */
    private Optional<Story> story(String id, Esmes.Esme esme) {
        return EsmeMessageId.parse(id)
                .flatMap(known -> store.story(known, 0, 1))
                .filter(story ->
                        esme.settings().account().equals(story.message().account()));
    }

    /** @param first of its transmissions; none while it waits for its route */
    private static EsmeAnswer found(String id, List<Story.TransmissionStory> first) {
        var state = first.isEmpty() ? TransmissionState.QUEUED : first.get(0).state();
        var at = state.isFinal() ? cameTo(state, first.get(0)) : null;
        return new EsmeAnswer.Found(id, state(state), at, 0);
    }

    /** What is told later, such as a second receipt, changes no state. */
    private static @Nullable Instant cameTo(TransmissionState state, Story.TransmissionStory transmission) {
        return transmission.steps().stream()
                .filter(step -> step.state() == state)
                .findFirst()
                .map(Story.Step::at)
                .orElse(null);
    }

    /** SMPP 3.4 §5.2.28. */
    static ReceiptState state(TransmissionState state) {
        return switch (state) {
            case QUEUED, SENDING, RETRYING, SENT -> ReceiptState.ENROUTE;
            case DELIVERED -> ReceiptState.DELIVERED;
            case FAILED -> ReceiptState.UNDELIVERABLE;
            case EXPIRED -> ReceiptState.EXPIRED;
            case CANCELLED -> ReceiptState.DELETED;
            case UNKNOWN -> ReceiptState.UNKNOWN;
        };
    }
}
