package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

/** Two apps that do what a test tells them, and what became of a message that met them. */
abstract class TwoApps {
    static final Message QUESTION = ExampleMessage.incoming(1).build();
    static final Message ANSWER = ExampleMessage.outgoing(2).build();

    final List<String> calls = new ArrayList<>();
    final Witness first = new Witness("First", calls);
    final Witness second = new Witness("Second", calls);
    final Phases phases = new Phases(List.of(first, second));

    Incoming incoming(Message message) {
        return phases.incoming(List.of(message)).get(0);
    }

    Outgoing outgoing(Message message) {
        return phases.outgoing(List.of(message)).get(0);
    }

    /** What the apps did, as the story tells it. */
    static List<String> deeds(Incoming result) {
        return result.deeds().stream().map(Deed::toString).toList();
    }

    static List<String> deeds(Outgoing result) {
        return result.deeds().stream().map(Deed::toString).toList();
    }

    static List<String> texts(Incoming result) {
        return result.replies().stream().map(Reply::text).toList();
    }
}
