package switchboard.ejb.router;

import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.POLICY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.delivery.AnsweringTransport;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.flow.Submit.Order;
import switchboard.core.message.MessageId;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Notice;
import switchboard.core.port.Search;
import switchboard.core.port.Webhook.Answer;
import switchboard.core.routing.Matcher;
import switchboard.core.routing.Route;
import switchboard.ejb.Flows;

/** One message by a router, and the world around it: a network and a client, which outlive a gateway that dies. */
abstract class RouterTrial {
    static final MessageId MESSAGE = Examples.id(1);
    static final Connector LINE = new Connector("sim", "answering", Map.of(), true, 0, 10, POLICY);
    static final Outcome BUSY = Outcome.deferred("0x14", "queue full", NOON);

    final FixedSettings settings =
            FixedSettings.of(LINE).routing(new Route("all", 1, new Matcher.Any(), List.of("sim")));
    final AnsweringTransport network = new AnsweringTransport(this::answer) {
        @Override
        public CompletionStage<List<Outcome>> send(Connector connector, List<Transmission> batch) {
            var answered = super.send(connector, batch);
            if (gatewayDies) {
                gatewayDies = false;
                throw new Killed();
            }
            return answered;
        }
    };

    /** The next time that it asks the network, it does not live to hear the answer. */
    boolean gatewayDies;

    /** What the network answers first; it accepts when there is no more. */
    final Deque<Outcome> answers = new ArrayDeque<>();

    /** What the client was told. */
    final List<TransmissionState> told = new ArrayList<>();

    /** For each time that the network was asked, whether who submitted was still waiting for his answer. */
    final List<Boolean> callerWaited = new ArrayList<>();

    private boolean isCalling;

    /** The end of the process, at whatever it does. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What happens until the gateway dies. */
    static void untilItDies(Runnable work) {
        try {
            work.run();
        } catch (Killed e) {
            return;
        }
        throw new IllegalStateException("it lives");
    }

    private Outcome answer(Transmission transmission) {
        callerWaited.add(isCalling);
        return answers.isEmpty() ? Outcome.accepted(List.of("r1"), NOON) : answers.remove();
    }

    Answer client(Notice notice) {
        told.add(notice.state());
        return Answer.TAKEN;
    }

    void submit(Flows gateway) {
        isCalling = true;
        try {
            var wish =
                    new ExampleSubmission().callback("http://client.example/").build();
            gateway.submit.submit(List.of(new Order("shop", wish)));
        } finally {
            isCalling = false;
        }
    }

    /** Everything that can be asked of a store about the message. */
    static boolean knowsMessage(MessageStore store) {
        return store.keepsMessages()
                && store.story(MESSAGE, 0, 1).isPresent()
                && !store.search(Search.latest(1)).isEmpty();
    }
}
