package switchboard.core.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.conformance.Conforms;
import switchboard.core.phase.Incoming.Status;

/** What RapidSMS does, for those who ask for it. */
class PhaseRulesTest {
    private static final App ANSWERING = new Named("answering") {
        @Override
        public Incoming handle(Incoming in) {
            return in.reply("fine").handle();
        }
    };

    private static final App TIDY = new Named("tidy") {
        @Override
        public Incoming cleanup(Incoming in) {
            return in.reply("tidy");
        }
    };

    private static final App FAILING = new Named("failing") {
        @Override
        public Incoming handle(Incoming in) {
            throw new IllegalStateException("no database");
        }
    };

    private abstract static class Named implements App {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }
    }

    private static Incoming incoming(PhaseRules rules, App... apps) {
        return new Phases(List.of(apps), rules, AppCalls.direct())
                .incoming(List.of(ExampleMessage.incoming(1).build()))
                .get(0);
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 10)
    void compatibility_leaves_cleanup_out_for_what_was_handled() {
        assertThat(incoming(PhaseRules.STANDARD, ANSWERING, TIDY).replies())
                .extracting(Reply::text)
                .containsExactly("fine", "tidy");
        assertThat(incoming(PhaseRules.RAPIDSMS, ANSWERING, TIDY).replies())
                .extracting(Reply::text)
                .containsExactly("fine");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 11)
    void where_it_is_strict_a_failure_ends_the_journey_without_an_answer() {
        var result = incoming(PhaseRules.RAPIDSMS, TIDY, new Early(), FAILING, ANSWERING);

        assertThat(result.status()).isEqualTo(Status.FAILED);
        assertThat(result.replies()).isEmpty();
        assertThat(result.story())
                .containsExactly("answered by early", "failing failed in handle: IllegalStateException: no database");
    }

    private static final class Early extends Named {
        Early() {
            super("early");
        }

        @Override
        public Incoming parse(Incoming in) {
            return in.reply("soon");
        }
    }
}
