package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An orderly stop in the middle of work. */
@ExtendWith(RunningGateway.class)
class StopIT {
    private static final int MESSAGES = 2_000;

    /** What Undertow says when a request arrives while its threads end. */
    private static final String CLIENT_TOO_LATE = "XNIO007007: Thread is terminating";

    @Test
    void a_stop_under_load_says_nothing_alarming_and_the_next_start_sends_the_rest_once_and_forgets_nothing(
            Gateway gateway) {
        try (var another = Smsc.start();
                var line = Line.open(gateway, another);
                var smsc = Smsc.start();
                var load = slowly(gateway, smsc)) {
            var message = line.send(Map.of());
            var story = line.await(message, "DELIVERED");
            Eventually.isTrue("a tenth has arrived", () -> smsc.count("accepted") > MESSAGES / 10);

            var log = ServerLog.fromNow(gateway);
            gateway.stop();
            assertThat(log.warningsAndErrors())
                    .filteredOn(said -> !said.contains(CLIENT_TOO_LATE))
                    .isEmpty();

            long unknownAddresses = load.answers(404);
            gateway.ensureRunning("tracked");
            assertThat(load.answers(404)).as("while it boots").isEqualTo(unknownAddresses);
            assertThat(load.awaitAccepted().awaitSettled().verdict(smsc))
                    .contains("lost=0", "duplicated=0", "unexpected=0");
            assertThat(line.await(message, "DELIVERED"))
                    .as("what happened before")
                    .isEqualTo(story);
            gateway.disconnect("stop");
        }
    }

    private static Load slowly(Gateway gateway, Smsc smsc) {
        gateway.connect("stop", smsc, Load.PREFIX, Map.of());
        smsc.behave(Map.of("mode", "slow", "delayMs", 200));
        return Load.start(gateway, MESSAGES, 0);
    }
}
