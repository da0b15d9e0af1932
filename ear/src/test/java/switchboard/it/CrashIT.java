package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** The plug is pulled while 5,000 messages are under way. */
@ExtendWith(OwnGateway.class)
class CrashIT {
    private static final int MESSAGES = 5_000;
    private static final int WINDOW = 50;

    /** Runners of one connector; each has one batch of at most a window under way. */
    private static final int LANES = 3;

    @Test
    @Conforms(sheet = "rapidsms", cases = 76)
    void every_accepted_message_arrives_and_only_unanswered_ones_twice(Gateway gateway) throws IOException {
        gateway.forget();
        gateway.ensureRunning("tracked");
        try (var smsc = Smsc.start();
                var load = load(gateway, smsc)) {
            Eventually.isTrue("a third has arrived", () -> smsc.count("accepted") > MESSAGES / 3);
            gateway.kill();
            long before = smsc.count("accepted");
            gateway.ensureRunning("tracked");

            var verdict = load.awaitAccepted().awaitSettled().verdict(smsc);
            System.out.println("killed after " + before + " of " + MESSAGES + " submits: " + verdict);
            assertThat(verdict).contains("acknowledged=" + MESSAGES, "lost=0", "unexpected=0");
            assertDuplicatesAreMarked(gateway, receivedTwice(smsc.ledger()));
            gateway.disconnect("crash");
        }
    }

    private static Load load(Gateway gateway, Smsc smsc) {
        gateway.connect("crash", smsc, Load.PREFIX, Map.of("window", WINDOW));
        return Load.start(gateway, MESSAGES, 0);
    }

    /** The recipients whose message the SMSC took more than once. */
    private static List<String> receivedTwice(Path ledger) throws IOException {
        try (var lines = Files.lines(ledger)) {
            return lines
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> fields[6].equals("0x00"))
                    .map(fields -> fields[3])
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(count -> count.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static void assertDuplicatesAreMarked(Gateway gateway, List<String> twice) {
        assertThat(twice).hasSizeLessThanOrEqualTo(LANES * WINDOW);
        assertThat(twice)
                .allSatisfy(to -> assertThat(story(gateway.admin(), to))
                        .extracting(step -> step.path("text").asText())
                        .anySatisfy(text -> assertThat(text)
                                .contains("the gateway stopped while it waited for the answer", "may be a duplicate")));
    }

    private static List<JsonNode> story(Api api, String to) {
        var found = api.get("/messages?most=1&address=%2B" + to).body().at("/messages/0/id");
        var steps = api.get("/messages/" + found.asText()).body().at("/transmissions/0/steps");
        return StreamSupport.stream(steps.spliterator(), false).toList();
    }
}
