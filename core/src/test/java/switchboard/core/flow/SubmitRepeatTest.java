package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.id;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** The client's reference makes a repeat harmless. */
class SubmitRepeatTest {
    private static final Submission ORDER =
            new ExampleSubmission().connector("sim").clientReference("order-7").build();
    private static final Submission OTHER =
            new ExampleSubmission().text("Bye").clientReference("order-7").build();
    private static final Submitted FIRST = new Submitted.Accepted(id(1), List.of(ANNA), false);
    private static final Submitted AGAIN = new Submitted.Accepted(id(1), List.of(ANNA), true);
    private static final Submitted REUSED = new Submitted.Refused(List.of(new Problem(
            "clientReference",
            "client_reference_reused",
            "clientReference was used before for a different message, 019caf00-0000-7000-8000-000000000001")));

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final FixedSettings settings = FixedSettings.of(Examples.connector("sim"));
    private final CountingMeter meter = new CountingMeter();
    private final Submit submit = new Submit(
            store,
            queues,
            settings,
            (text, connector) -> new Measure("GSM7", 1, 0, 0),
            new InMemoryContacts(FixedSettings.of()),
            new InMemoryUsage(),
            meter,
            CLOCK,
            Examples.ids());

    private List<Submitted> submit(String account, Submission... submissions) {
        return submit.submit(Arrays.stream(submissions)
                .map(wish -> new Submit.Order(account, wish))
                .toList());
    }

    @Test
    void a_repeat_gets_the_first_answer_and_sends_nothing() {
        submit("shop", ORDER);
        assertThat(submit("shop", ORDER)).containsExactly(AGAIN);
        assertThat(store.messages()).hasSize(1);
        assertThat(queues.accepted).hasSize(1);
        assertThat(meter.of(Event.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void a_repeat_within_one_batch_too() {
        assertThat(submit("shop", ORDER, ORDER)).containsExactly(FIRST, AGAIN);
        assertThat(store.messages()).hasSize(1);
        assertThat(queues.accepted.get(0)).hasSize(1);
    }

    @Test
    void another_body_under_the_same_reference_is_refused() {
        submit("shop", ORDER);
        assertThat(submit("shop", OTHER)).containsExactly(REUSED);
        assertThat(store.messages()).hasSize(1);
    }

    @Test
    void another_body_within_one_batch_too() {
        assertThat(submit("shop", ORDER, OTHER)).containsExactly(FIRST, REUSED);
    }

    @Test
    void a_refused_submission_does_not_use_up_its_reference() {
        submit(
                "shop",
                new ExampleSubmission().text("").clientReference("order-7").build());
        assertThat(submit("shop", OTHER))
                .extracting(Submitted.Accepted.class::cast)
                .allMatch(a -> !a.repeated());
    }

    @Test
    void accounts_do_not_share_references() {
        submit("shop", ORDER);
        assertThat(submit("bank", ORDER))
                .extracting(Submitted.Accepted.class::cast)
                .allMatch(a -> !a.repeated());
        assertThat(store.messages()).hasSize(2);
    }

    @Test
    void without_a_reference_nothing_is_a_repeat() {
        submit("shop", new ExampleSubmission().build(), new ExampleSubmission().build());
        assertThat(store.messages()).hasSize(2);
    }

    @Test
    void a_repeat_gets_the_first_answer_though_its_connector_is_gone() {
        submit("shop", ORDER);
        settings.become(List.of(), List.of());
        assertThat(submit("shop", ORDER)).containsExactly(AGAIN);
    }
}
