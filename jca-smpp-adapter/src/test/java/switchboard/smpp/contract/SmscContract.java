package switchboard.smpp.contract;

import static switchboard.smpp.Eventually.until;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindSettingsBuilder;
import switchboard.smpp.BindStatus;
import switchboard.smpp.Delivery;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.session.Arrival;
import switchboard.smpp.session.Lines;

/** A line of ours to a jSMPP of its own for each test. */
abstract class SmscContract {

    static final String LINE = "operator";

    final JsmppSmsc smsc = new JsmppSmsc();
    final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
    final Lines lines = new Lines(this::take, 1);
    volatile int deliveryStatus;

    @AfterEach
    void stop() {
        lines.stop();
        smsc.close();
    }

    private void take(Arrival arrival) {
        deliveries.add(arrival.delivery());
        arrival.answer(deliveryStatus);
    }

    BindSettingsBuilder settings() {
        return settings(JsmppSmsc.PASSWORD);
    }

    BindSettingsBuilder settings(String password) {
        return BindSettings.to("127.0.0.1", smsc.port(), "switchboard", password)
                .reconnect(Duration.ofMillis(10), Duration.ofMillis(40));
    }

    void openBound(BindSettingsBuilder settings) {
        lines.open(LINE, settings.build());
        until(() -> status().binds() > 0 && status().bound() == status().binds());
    }

    BindStatus status() {
        return lines.status(LINE);
    }

    List<SubmitResult> results(String... texts) {
        return results(Stream.of(texts)
                .map(text -> ShortMessage.text("12345", "491701234567", text))
                .toArray(ShortMessage[]::new));
    }

    List<SubmitResult> results(ShortMessage... messages) {
        return lines.submit(LINE, List.of(messages)).toCompletableFuture().join();
    }
}
