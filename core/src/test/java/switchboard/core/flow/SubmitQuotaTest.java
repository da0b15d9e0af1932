package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.id;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;
import switchboard.core.Examples;
import switchboard.core.account.Quota;
import switchboard.core.account.Quota.Period;
import switchboard.core.message.Message;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryMessageStore;
import switchboard.core.port.InMemoryUsage;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Problem;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** How much an account may submit. */
class SubmitQuotaTest {
    private static final Problem USED_UP = new Problem(
            "quota", "quota_used_up", "the quota of 2 messages a day is used up until 2026-03-02T00:00:00Z");

    private final InMemoryMessageStore store = new InMemoryMessageStore();
    private final InMemoryUsage usage = new InMemoryUsage();
    private final Submit submit = new Submit(
            store,
            RecordingQueues.patient(),
            FixedSettings.of(Examples.connector("sim")),
            (text, connector) -> new Measure("GSM7", 1, 0, 0),
            new InMemoryContacts(FixedSettings.of()),
            usage,
            new CountingMeter(),
            CLOCK,
            Examples.ids());

    private List<Submitted> submit(ExampleSubmission... examples) {
        return submit.submit(Arrays.stream(examples)
                .map(example -> new Submit.Order("shop", example.build(), List.of(new Quota(Period.DAY, 2))))
                .toList());
    }

    private static ExampleSubmission text(String text) {
        return new ExampleSubmission().text(text);
    }

    @Test
    void what_is_beyond_the_quota_is_refused_and_not_kept() {
        var answers = submit(text("one"), text("two"), text("three"));
        assertThat(answers.get(2)).isEqualTo(new Submitted.Refused(List.of(USED_UP)));
        assertThat(store.messages()).extracting(Message::text).containsExactly("one", "two");
    }

    @Test
    void each_recipient_counts() {
        var toThree = text("Hello").to("+491701234567", "+491707654321", "+33612345678");
        assertThat(submit(toThree)).containsExactly(new Submitted.Refused(List.of(USED_UP)));
        assertThat(submit(text("Hello").to("+491701234567", "+491707654321")))
                .hasOnlyElementsOfType(Submitted.Accepted.class);
    }

    @Test
    void what_is_refused_or_comes_again_does_not_count() {
        submit(text(""), text("one").clientReference("1"), text("one").clientReference("1"));
        assertThat(submit(text("two"))).hasOnlyElementsOfType(Submitted.Accepted.class);
    }

    @Test
    void a_client_reference_that_the_quota_refused_is_free() {
        submit(text("one"), text("two"), text("three").clientReference("3"));
        var later = submit.submit(List.of(
                new Submit.Order("shop", text("three").clientReference("3").build())));
        assertThat(later).singleElement().isInstanceOfSatisfying(Submitted.Accepted.class, accepted -> {
            assertThat(accepted.repeated()).isFalse();
            assertThat(accepted.id()).isEqualTo(id(4));
        });
    }

    @Test
    void only_who_has_a_quota_is_held() {
        submit.submit(List.of(
                new Submit.Order("shop", Submission.text(null, List.of("+491701234567"), "free")),
                new Submit.Order("bank", text("counted").build(), List.of(new Quota(Period.DAY, 2)))));
        assertThat(usage.held).containsExactly("bank");
    }
}
