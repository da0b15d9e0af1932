package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.CLOCK;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.message.MessageId;
import switchboard.core.port.Archive;
import switchboard.core.port.Retention;
import switchboard.core.port.RetentionSetting;

class ForgetTest {
    private final RecordingArchive archive = new RecordingArchive();

    /** What it was asked; there is always more. */
    private static final class RecordingArchive implements Archive {
        private final List<String> asked = new ArrayList<>();

        @Override
        public Step forgetMessages(MessageId after, Instant before, int most) {
            asked.add("messages " + before + " " + most);
            return new Step(1, id(7));
        }

        @Override
        public int forgetReferences(Instant before, int most) {
            asked.add("references " + before + " " + most);
            return most;
        }
    }

    private Forget forget(Retention retention) {
        var setting = new RetentionSetting() {
            @Override
            public Retention current() {
                return retention;
            }

            @Override
            public void save(Retention changed) {
                throw new AssertionError("nobody changes it");
            }
        };
        return new Forget(setting, archive, CLOCK);
    }

    @Test
    void nothing_is_forgotten_unless_that_is_set() {
        var forget = forget(Retention.FOR_EVER);
        assertThat(forget.messages(null)).isNull();
        assertThat(forget.references()).isFalse();
        assertThat(archive.asked).isEmpty();
    }

    @Test
    void each_has_its_own_days() {
        var forget = forget(new Retention(90, 2));
        assertThat(forget.messages(null)).isEqualTo(id(7));
        assertThat(forget.references()).isTrue();
        assertThat(archive.asked)
                .containsExactly(
                        "messages " + NOON.minus(Duration.ofDays(90)) + " 500",
                        "references " + NOON.minus(Duration.ofDays(2)) + " 500");
    }
}
