package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;

import java.util.List;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submitted;

/** Submits what must be refused: nothing of it is kept, nothing queued. */
final class Refusals {
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues;
    private final Submit submit;

    Refusals() {
        this(RecordingQueues.patient());
    }

    Refusals(RecordingQueues queues) {
        this.queues = queues;
        this.submit = new Submit(
                store,
                queues,
                FixedSettings.of(Examples.connector("sim")),
                (text, connector) -> new Measure("GSM7", text.length() / 153 + 1, text.length(), 0),
                new InMemoryContacts(FixedSettings.of()),
                new InMemoryUsage(),
                new CountingMeter(),
                CLOCK,
                Examples.ids());
    }

    List<Problem> problems(ExampleSubmission example) {
        var answers = submit.submit(List.of(new Submit.Order("shop", example.build())));
        assertThat(store.messages()).isEmpty();
        assertThat(queues.accepted).isEmpty();
        return ((Submitted.Refused) answers.get(0)).problems();
    }

    /** The only one. */
    Problem problem(ExampleSubmission example) {
        assertThat(problems(example)).hasSize(1);
        return problems(example).get(0);
    }
}
