package switchboard.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleSubmission;

class FingerprintTest {
    private static String of(ExampleSubmission example) {
        return Fingerprint.of(example.build());
    }

    /** A store keeps fingerprints: those of yesterday must be those of tomorrow. */
    @Test
    void a_fingerprint_stays_the_same_for_ever() {
        assertThat(of(new ExampleSubmission().clientReference("order-7")))
                .isEqualTo("7502cf76d33af283521d961062e7e88ea7d579f88d89181db064c6f405a1a93e");
    }

    @Test
    void different_submissions_have_different_fingerprints() {
        assertThat(Stream.of(
                        new ExampleSubmission(),
                        new ExampleSubmission().from("null"),
                        new ExampleSubmission().from(""),
                        new ExampleSubmission().tags(List.of()),
                        new ExampleSubmission().tags(List.of("a, b")),
                        new ExampleSubmission().tags(List.of("a", "b")),
                        new ExampleSubmission().to("+491701234567", "+491707654321"),
                        new ExampleSubmission().text("Hello, connector=sim"),
                        new ExampleSubmission().connector("sim"),
                        new ExampleSubmission().binary(null, "00"),
                        new ExampleSubmission().binary("00", "00"),
                        new ExampleSubmission().attributes(Map.of()),
                        new ExampleSubmission().attributes(Map.of("smpp.x", "a", "smpp.y", "b")),
                        new ExampleSubmission().attributes(Map.of("smpp.x", "b", "smpp.y", "a")),
                        new ExampleSubmission().validity("sim"),
                        new ExampleSubmission().notBefore("sim"),
                        new ExampleSubmission().receipt(false),
                        new ExampleSubmission().receipt(true)))
                .extracting(FingerprintTest::of)
                .doesNotHaveDuplicates();
    }
}
