package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.SERVICE;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.conformance.Conforms;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.Priority;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

class SubmitTest {
    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final RecordingQueues queues = RecordingQueues.patient();
    private final CountingMeter meter = new CountingMeter();
    private final Submit submit = new Submit(
            store,
            queues,
            FixedSettings.of(Examples.connector("sim")),
            (text, connector) -> new Measure("GSM7", 1, 0, 0),
            new InMemoryContacts(FixedSettings.of()),
            new InMemoryUsage(),
            meter,
            CLOCK,
            Examples.ids());

    private List<Submitted> submit(Submission... submissions) {
        return submit.submit(List.of(submissions).stream()
                .map(wish -> new Submit.Order("shop", wish))
                .toList());
    }

    private Message accepted(ExampleSubmission example) {
        assertThat(submit(example.build())).hasOnlyElementsOfType(Submitted.Accepted.class);
        return store.messages().get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 26)
    void a_good_submission_is_kept_and_queued() {
        var answers = submit(Submission.text("12345", List.of("0049 170 1234567"), "Hello"));
        var message = ExampleMessage.outgoing(1).from(SERVICE).to(ANNA).build();
        assertThat(answers).containsExactly(new Submitted.Accepted(id(1), List.of(ANNA), false));
        assertThat(store.messages()).containsExactly(message);
        assertThat(queues.accepted).containsExactly(List.of(message));
    }

    @Test
    void one_batch_in_is_one_batch_out() {
        submit(
                new ExampleSubmission().build(),
                new ExampleSubmission().text("Bye").build());
        assertThat(queues.accepted).hasSize(1);
        assertThat(queues.accepted.get(0)).extracting(Message::text).containsExactly("Hello", "Bye");
    }

    @Test
    void what_shall_leave_later_is_kept_now_and_queued_for_its_time() {
        var message = accepted(new ExampleSubmission()
                .notBefore("2026-03-01T15:00:00.0001+02:00")
                .validity("PT2H"));
        assertThat(message.notBefore()).isEqualTo("2026-03-01T13:00:00.001Z");
        assertThat(message.expires()).isEqualTo("2026-03-01T15:00:00.001Z");
        assertThat(queues.accepted).containsExactly(List.of(message));
        assertThat(queues.acceptedDelays).containsExactly(Duration.ofHours(1).plusMillis(1));
    }

    @Test
    void what_leaves_at_another_time_is_another_batch() {
        submit(
                new ExampleSubmission().build(),
                new ExampleSubmission().notBefore("2026-03-01T13:00:00Z").build(),
                new ExampleSubmission().text("Bye").build());
        assertThat(queues.accepted)
                .extracting(batch -> batch.stream().map(Message::text).toList())
                .containsExactly(List.of("Hello", "Bye"), List.of("Hello"));
        assertThat(queues.acceptedDelays).containsExactly(Duration.ZERO, Duration.ofHours(1));
    }

    @Test
    void a_time_that_has_passed_means_at_once() {
        assertThat(accepted(new ExampleSubmission().notBefore("2020-01-01T00:00:00Z"))
                        .notBefore())
                .isNull();
        assertThat(queues.acceptedDelays).containsExactly(Duration.ZERO);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 34)
    void what_is_left_out_has_its_default() {
        var message = accepted(new ExampleSubmission());
        assertThat(message.from()).isNull();
        assertThat(message.connector()).isNull();
        assertThat(message.expires()).isNull();
        assertThat(message.callback()).isNull();
        assertThat(message.priority()).isEqualTo(Priority.NORMAL);
        assertThat(message.receipt()).isTrue();
        assertThat(message.tags()).isEmpty();
    }

    @Test
    void what_is_asked_for_is_in_the_message() {
        var message = accepted(new ExampleSubmission()
                .version(1)
                .from("MyBank")
                .connector("sim")
                .receipt(false)
                .callback("HTTPS://client.example:8443/events?x=1")
                .validity("PT2H")
                .priority("very_urgent")
                .tags(List.of("otp", "otp", "night shift"))
                .clientReference("order-7"));
        assertThat(message.from()).hasToString("MyBank");
        assertThat(message.connector()).isEqualTo("sim");
        assertThat(message.receipt()).isFalse();
        assertThat(message.callback()).hasToString("HTTPS://client.example:8443/events?x=1");
        assertThat(message.expires()).isEqualTo(NOON.plusSeconds(7200));
        assertThat(message.priority()).isEqualTo(Priority.VERY_URGENT);
        assertThat(message.tags()).containsExactlyInAnyOrder("otp", "night shift");
        assertThat(message.externalId()).isEqualTo("order-7");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 25)
    void a_recipient_written_twice_is_one_recipient() {
        var message = accepted(new ExampleSubmission().to("+491701234567", "+491707654321", "0049 170 123 45 67"));
        assertThat(message.to()).containsExactly(ANNA, BEN);
    }

    @Test
    void a_hundred_thousand_recipients_are_not_too_many() {
        var message = accepted(new ExampleSubmission().to(Collections.nCopies(100_000, "+491701234567")));
        assertThat(message.to()).containsExactly(ANNA);
    }

    @Test
    void a_validity_ends_on_a_millisecond() {
        assertThat(accepted(new ExampleSubmission().validity("PT1.0005S")).expires())
                .isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void an_emoji_is_text() {
        assertThat(accepted(new ExampleSubmission().text("👍")).text()).isEqualTo("👍");
    }

    @Test
    void a_refused_submission_leaves_no_trace_and_harms_no_other() {
        var answers = submit(
                new ExampleSubmission().text("first").build(),
                new ExampleSubmission().text("").build(),
                new ExampleSubmission().text("third").build());
        assertThat(answers)
                .extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Accepted", "Refused", "Accepted");
        assertThat(store.messages()).extracting(Message::text).containsExactly("first", "third");
        assertThat(queues.accepted.get(0)).extracting(Message::text).containsExactly("first", "third");
    }

    @Test
    void a_batch_of_refusals_queues_nothing() {
        submit(new ExampleSubmission().text("").build());
        assertThat(store.messages()).isEmpty();
        assertThat(queues.accepted).isEmpty();
    }

    @Test
    void recipients_are_counted_as_accepted_and_submissions_as_refused() {
        submit(
                new ExampleSubmission().to("+491701234567", "+491707654321").build(),
                new ExampleSubmission().text("").build());
        assertThat(meter.of(Event.ACCEPTED)).isEqualTo(2);
        assertThat(meter.of(Event.REFUSED)).isEqualTo(1);
    }

    @Test
    void parts_are_those_of_the_connector_that_must_take_it() {
        var narrow = new Submit(
                store,
                queues,
                FixedSettings.of(Examples.connector("sim")),
                (text, connector) -> new Measure("UCS2", "sim".equals(connector) ? 11 : 10, 0, 0),
                new InMemoryContacts(FixedSettings.of()),
                new InMemoryUsage(),
                meter,
                CLOCK,
                Examples.ids());
        var wish = new ExampleSubmission();
        var orders = List.of(
                new Submit.Order("shop", wish.build()),
                new Submit.Order("shop", wish.connector("sim").build()));
        assertThat(narrow.submit(orders))
                .extracting(answer -> answer instanceof Submitted.Accepted)
                .containsExactly(true, false);
    }

    @Test
    void a_line_that_leads_to_the_account_may_be_told() {
        var own = Examples.connector("sim").withSettings(Map.of("account", "shop"));
        var lines = new Submit(
                store,
                queues,
                FixedSettings.of(own),
                (text, connector) -> new Measure("GSM7", 1, 0, 0),
                new InMemoryContacts(FixedSettings.of()),
                new InMemoryUsage(),
                meter,
                CLOCK,
                Examples.ids());
        var wish = new ExampleSubmission().callback("line:sim").build();
        assertThat(lines.submit(List.of(new Submit.Order("shop", wish), new Submit.Order("other", wish))))
                .extracting(answer -> answer instanceof Submitted.Accepted)
                .containsExactly(true, false);
    }

    @Test
    void octets_and_attributes_go_into_the_message() {
        var message = accepted(
                new ExampleSubmission().binary("0605040B8423F0", "0A0B").attributes(Map.of("smpp.data_coding", "245")));
        assertThat(message.content()).isEqualTo(new Content.Binary("0a0b", "0605040b8423f0"));
        assertThat(message.attributes()).isEqualTo(Map.of("smpp.data_coding", "245"));
    }
}
