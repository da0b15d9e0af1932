package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plug is pulled while 5,000 messages are under way. */
@ExtendWith(RunningGateway.class)
class CrashIT {
    private static final int MESSAGES = 5_000;
    private static final int WINDOW = 50;

    /** Runners of one connector; each has one batch of at most a window under way. */
    private static final int LANES = 3;

    @Test
    void every_accepted_message_arrives_and_only_unanswered_ones_twice(Gateway gateway) throws Exception {
        try (var smsc = Smsc.start()) {
            gateway.connect("crash", smsc, "+491700", Map.of("window", WINDOW));
            var folder = SimulatorJar.folder("load");
            var load = load(gateway, folder);
            Eventually.isTrue("a third has arrived", () -> submits(smsc) > MESSAGES / 3);
            gateway.kill();
            int before = submits(smsc);
            gateway.ensureRunning("tracked");

            assertThat(load.waitFor()).as(output(folder)).isZero();
            Eventually.isTrue("all are settled", () -> unsettled(gateway) == 0);
            var received = received(smsc.ledger());
            report(before, received, smsc);

            assertThat(check(folder, smsc)).contains("acknowledged=" + MESSAGES, "lost=0", "unexpected=0");
            assertDuplicatesAreMarked(gateway, received);
            gateway.admin().delete("/routes/crash").expect(204);
            gateway.admin().delete("/connectors/crash").expect(204);
        }
    }

    private static Process load(Gateway gateway, Path folder) {
        return SimulatorJar.start(
                folder,
                "load",
                "--url",
                gateway.baseUrl() + "/api/v1/messages",
                "--user",
                "admin",
                "--password-file",
                gateway.launcher().home().resolve("secrets/admin-password").toString(),
                "--count",
                Integer.toString(MESSAGES),
                "--connections",
                "8",
                "--ledger",
                folder.resolve("attempts").toString());
    }

    private static int submits(Smsc smsc) {
        return smsc.get("/stats").path("accepted").asInt();
    }

    /** How many messages of this run are neither SENT nor final. */
    private static int unsettled(Gateway gateway) {
        int found = 0;
        for (var state : List.of("QUEUED", "SENDING", "RETRYING")) {
            found += gateway.admin()
                    .get("/messages?words=load&most=1&state=" + state)
                    .body()
                    .path("messages")
                    .size();
        }
        return found;
    }

    /** How often the SMSC took the message to each recipient. */
    private static Map<String, Long> received(Path ledger) throws IOException {
        try (var lines = Files.lines(ledger)) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(fields -> fields[6].equals("0x00"))
                    .collect(Collectors.groupingBy(fields -> fields[3], TreeMap::new, Collectors.counting()));
        }
    }

    private static void assertDuplicatesAreMarked(Gateway gateway, Map<String, Long> received) {
        var twice = received.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(twice).hasSizeLessThanOrEqualTo(LANES * WINDOW);
        assertThat(twice)
                .allSatisfy(to -> assertThat(story(gateway, to))
                        .extracting(step -> step.path("text").asText())
                        .anySatisfy(text -> assertThat(text)
                                .contains("the gateway stopped while it waited for the answer", "may be a duplicate")));
    }

    private static List<JsonNode> story(Gateway gateway, String to) {
        var api = gateway.admin();
        var found = api.get("/messages?most=1&address=%2B" + to)
                .body()
                .at("/messages/0/id")
                .asText();
        var steps = api.get("/messages/" + found).body().at("/transmissions/0/steps");
        return java.util.stream.StreamSupport.stream(steps.spliterator(), false).toList();
    }

    private static String check(Path folder, Smsc smsc) throws IOException, InterruptedException {
        var output = SimulatorJar.folder("check");
        SimulatorJar.start(
                        output,
                        "check",
                        "--attempts",
                        folder.resolve("attempts").toString(),
                        "--smsc",
                        smsc.ledger().toString())
                .waitFor();
        return output(output);
    }

    private static String output(Path folder) throws IOException {
        return Files.readString(folder.resolve("output.log"));
    }

    private static void report(int before, Map<String, Long> received, Smsc smsc) {
        var counts =
                received.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        System.out.println("killed after " + before + " of " + MESSAGES + " submits; recipients by times received: "
                + counts + "; " + smsc.get("/stats"));
    }
}
