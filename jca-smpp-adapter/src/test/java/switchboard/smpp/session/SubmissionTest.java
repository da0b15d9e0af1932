package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindSettings;
import switchboard.smpp.Flow;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult.NotSent;

class SubmissionTest {

    private static final NotSent NO_ROOM =
            new NotSent("the connector holds as many messages as it may that are not settled");

    private final Room room = new Room(900);

    @Test
    void a_message_for_which_there_is_no_room_is_not_sent() {
        Submission submission = submission("a", "b", "c");
        assertThat(submission.parts()).hasSize(2);
        submission.parts().forEach(part -> part.notSent("shut"));
        assertThat(submission.done().toCompletableFuture())
                .isCompletedWithValue(List.of(new NotSent("shut"), new NotSent("shut"), NO_ROOM));
    }

    @Test
    void what_is_settled_makes_room() {
        Submission first = submission("a", "b");
        assertThat(submission("c").done().toCompletableFuture()).isCompletedWithValue(List.of(NO_ROOM));
        first.parts().get(0).unanswered("connection lost");
        assertThat(submission("d").parts()).hasSize(1);
    }

    @Test
    void a_long_message_takes_room_for_each_of_its_parts() {
        assertThat(submission("x".repeat(161), "b").parts()).hasSize(2);
    }

    @Test
    void there_is_room_for_a_hundred_thousand_short_messages() {
        Room usual = Room.of(Flow.DEFAULT);
        for (int i = 0; i < 100_000; i++) {
            assertThat(usual.isFull()).isFalse();
            usual.take(600);
        }
    }

    @Test
    void there_is_room_for_wide_windows() {
        Room wide = Room.of(new Flow(64, 10_000, 0, 0));
        wide.take(640_000L * 1_024);
        assertThat(wide.isFull()).isFalse();
    }

    private Submission submission(String... texts) {
        SubmitEncoder encoder =
                new SubmitEncoder(BindSettings.to("localhost", 1, "id", "").build(), new AtomicInteger());
        return new Submission(
                Stream.of(texts).map(text -> ShortMessage.text("1", "2", text)).toList(), encoder, room);
    }
}
