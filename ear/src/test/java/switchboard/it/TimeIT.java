package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** What leaves later: at its time, after the quiet hours, again after a failure. */
@ExtendWith(RunningGateway.class)
class TimeIT {
    private Gateway gateway;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void start(Gateway running) {
        gateway = running;
        smsc = Smsc.start();
        line = Line.open(gateway, smsc, Map.of(), Map.of("retry", Map.of("schedule", "200ms*3")));
    }

    @AfterEach
    void stop() {
        line.close();
        smsc.close();
    }

    @Test
    void a_schedule_is_shown_as_it_was_written() {
        var retry = gateway.admin().get("/connectors/" + line.id()).expect(200).body();
        assertThat(retry.at("/retry/schedule").asText()).isEqualTo("200ms*3");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 68)
    void what_always_fails_is_tried_four_times_and_then_has_failed() {
        smsc.behave(Map.of("mode", "refuse", "status", 0x08));
        var transmission = line.await(line.send(Map.of()), "FAILED");
        assertThat(transmission.path("attempt").asInt()).isEqualTo(4);
        assertThat(transmission.at("/lastError/code").asText()).isEqualTo("0x00000008");
        assertThat(smsc.answers(line.digits())).containsExactly("0x08", "0x08", "0x08", "0x08");
    }

    @Test
    void a_message_leaves_at_its_time_and_not_before() {
        var start = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        var message = line.send(Map.of("notBefore", start.toString()));
        var told = gateway.admin().get("/messages/" + message).expect(200).body();
        assertThat(told.path("state").asText()).isEqualTo("QUEUED");
        assertThat(told.path("notBefore").asText()).isEqualTo(start.toString());
        var sent = Line.step(line.await(message, "DELIVERED"), "SENDING");
        assertThat(Instant.parse(sent.path("time").asText())).isAfterOrEqualTo(start);
    }

    @Test
    void a_message_is_cancelled_before_its_time() {
        var message =
                line.send(Map.of("notBefore", Instant.now().plusSeconds(3_600).toString()));
        var answer = gateway.admin()
                .post("/messages/" + message + "/cancel", "")
                .expect(200)
                .body();
        assertThat(answer.at("/counts/done").asInt()).isEqualTo(1);
        assertThat(Line.states(line.await(message, "CANCELLED"))).containsExactly("CANCELLED");
    }

    @Test
    void what_would_disturb_waits_and_what_is_urgent_does_not() {
        var noon = LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        var area = "/quiet-hours/%2B" + line.digits();
        gateway.admin()
                .save(
                        area,
                        Map.of(
                                "from", noon.minusHours(1).toString(),
                                "to", noon.plusHours(2).toString(),
                                "zone", "Z"));
        var patient = line.send(Map.of());
        line.await(line.send(Map.of("priority", "urgent")), "DELIVERED");
        Eventually.isTrue("it waits", () -> next(patient).isAfter(Instant.now().plusSeconds(3_600)));
        gateway.admin().delete(area).expect(204);
        gateway.admin().post("/messages/" + patient + "/cancel", "").expect(200);
    }

    @Test
    void a_schedule_that_is_due_every_minute_sends_once_a_minute() {
        var schedule = "/schedules/" + line.id();
        gateway.admin()
                .save(
                        schedule,
                        Map.of("cron", "* * * * *", "message", Map.of("to", line.number(0), "text", "every minute")));
        Eventually.isTrue("it came", () -> gateway.admin().get(schedule).body().has("last"));
        var told = gateway.admin().get(schedule).body();
        gateway.admin().delete(schedule).expect(204);
        assertThat(told.path("result").asText()).startsWith("accepted as ");
        var message = told.path("result").asText().substring("accepted as ".length());
        line.await(message, "DELIVERED");
        assertThat(smsc.answers(line.digits())).containsExactly("0x00");
    }

    private Instant next(String message) {
        var next = gateway.admin().get("/messages/" + message).body().at("/transmissions/0/next");
        return next.isMissingNode() ? Instant.EPOCH : Instant.parse(next.asText());
    }
}
