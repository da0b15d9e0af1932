package switchboard.smpp.session;

import static switchboard.smpp.Eventually.until;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.BindStatus;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;

/** A line to an SMSC of its own for each test. */
abstract class SmscTest {

    static final String LINE = "operator";

    FakeSmsc smsc = new FakeSmsc();
    final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    final Lines lines = new Lines(arrivals::add, 1);

    @AfterEach
    void stop() {
        smsc.close();
        lines.stop();
    }

    BindSettingsBuilder settings() {
        return BindSettings.to("127.0.0.1", smsc.port(), "switchboard", "secret")
                .reconnect(Duration.ofMillis(10), Duration.ofMillis(40));
    }

    void openBound(BindSettingsBuilder settings) {
        BindSettings built = settings.build();
        lines.open(LINE, built);
        until(() -> status().bound()
                == built.flow().binds() * built.identity().bindType().roles().size());
    }

    BindStatus status() {
        return lines.status(LINE);
    }

    CompletionStage<List<SubmitResult>> submit(String... texts) {
        return lines.submit(LINE, Stream.of(texts).map(SmscTest::message).toList());
    }

    List<SubmitResult> results(String... texts) {
        return submit(texts).toCompletableFuture().join();
    }

    static ShortMessage message(String text) {
        return ShortMessage.text("12345", "491701234567", text);
    }

    static SubmitResult accepted(String... ids) {
        return new SubmitResult.Accepted(List.of(ids));
    }
}
