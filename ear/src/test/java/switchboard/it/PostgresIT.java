package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.postgres.PostgresServer;

/** The whole gateway on PostgreSQL: what each kind of row is for works, and the database may go and come back. */
class PostgresIT {
    private static final int MESSAGES = 600;
    private static final int PER_SECOND = 100;

    private static PostgresServer database;
    private static Gateway gateway;
    private static Api api;

    private Smsc smsc;
    private Line line;

    @BeforeAll
    static void start() {
        database = PostgresServer.started();
        gateway = Gateway.with(database);
        gateway.ensureRunning("tracked");
        api = gateway.admin();
    }

    @AfterAll
    static void stop() {
        gateway.stop();
        database.close();
    }

    @BeforeEach
    void connect() {
        smsc = Smsc.start();
        line = Line.open(gateway, smsc, Map.of(), Map.of("retry", Map.of("schedule", "200ms*3")));
    }

    @AfterEach
    void disconnect() {
        line.close();
        smsc.close();
    }

    private List<String> found(String query) {
        return api.get("/messages?" + query).expect(200).body().path("messages").findValuesAsText("id");
    }

    private void say(String text) {
        var before = smsc.messages().size();
        smsc.deliver(line.digits() + "000", "12345", text);
        Eventually.isTrue(text + " is answered", () -> smsc.messages().size() == before + 1);
    }

    @Test
    void a_long_text_is_delivered_when_all_its_parts_are_and_found_by_its_words() {
        var message = line.send(Map.of("text", "Ähren " + "und so weiter ".repeat(20)));
        assertThat(Line.states(line.await(message, "DELIVERED")))
                .containsExactly("QUEUED", "SENDING", "SENT", "DELIVERED");
        assertThat(smsc.answers(line.digits())).containsExactly("0x00", "0x00");
        assertThat(found("state=DELIVERED&words=%C3%A4HREN")).containsExactly(message);
        assertThat(found("address=" + line.digits() + "000&words=Gerste")).isEmpty();
    }

    @Test
    void what_is_deferred_is_tried_again_and_what_is_refused_fails() {
        smsc.behave(Map.of("mode", "refuse", "status", 0x08, "count", 2));
        assertThat(line.await(line.send(Map.of()), "DELIVERED").path("attempt").asInt())
                .isEqualTo(3);
        smsc.behave(Map.of("mode", "refuse", "status", 0x0B));
        line.await(line.send(Map.of()), "FAILED");
    }

    @Test
    void a_repeat_with_the_same_client_reference_is_not_sent() {
        var reference = Map.of("clientReference", line.id());
        var first = line.send(reference);
        assertThat(line.send(reference)).isEqualTo(first);
        line.await(first, "DELIVERED");
        assertThat(smsc.answers(line.digits())).hasSize(1);
    }

    @Test
    void parts_of_a_text_from_a_phone_are_joined_and_answered() {
        api.save("/keywords/" + line.id(), Map.of("answer", "yes"));
        smsc.deliverBackwards(line.digits() + "000", "12345", line.id() + " and more".repeat(30));
        Eventually.isTrue("it is answered", () -> smsc.messages().size() == 1);
        api.delete("/keywords/" + line.id()).expect(204);
    }

    @Test
    void who_registers_is_a_contact_and_who_says_stop_gets_nothing() {
        say("register Änne");
        var contacts = api.get("/contacts?words=%C3%84NNE").expect(200).body().path("contacts");
        assertThat(contacts.findValuesAsText("name")).containsExactly("Änne");
        say("STOP");
        line.await(line.send(Map.of()), "FAILED");
        say("START");
        line.await(line.send(Map.of()), "DELIVERED");
    }

    @Test
    void a_message_waits_for_its_time_and_can_be_cancelled() {
        var message =
                line.send(Map.of("notBefore", Instant.now().plusSeconds(3_600).toString()));
        api.post("/messages/" + message + "/cancel", "").expect(200);
        line.await(message, "CANCELLED");
    }

    @Test
    void schedules_quiet_hours_and_retention_are_kept() {
        var text = Map.of("to", line.number(0), "text", "once a year");
        api.save("/schedules/" + line.id(), Map.of("cron", "0 0 1 1 *", "message", text));
        assertThat(api.get("/schedules/" + line.id())
                        .expect(200)
                        .body()
                        .path("cron")
                        .asText())
                .isEqualTo("0 0 1 1 *");
        api.delete("/schedules/" + line.id()).expect(204);
        api.save("/quiet-hours/%2B" + line.digits(), Map.of("from", "21:00", "to", "07:00", "zone", "Z"));
        api.delete("/quiet-hours/%2B" + line.digits()).expect(204);
        api.save("/retention", Map.of("messageDays", 90, "referenceDays", 7));
        assertThat(api.get("/retention").expect(200).body().path("messageDays").asInt())
                .isEqualTo(90);
    }

    @Test
    void a_start_that_forgets_its_database_is_refused() {
        var forgetful = new Launcher(gateway.launcher().home());
        assertThatThrownBy(() -> forgetful.run("start"))
                .hasMessageContaining("belong to the database " + database.url() + ", not to H2");
    }

    @Test
    void nothing_is_lost_or_sent_twice_when_the_database_is_killed_and_comes_back() {
        gateway.connect("load", smsc, Load.PREFIX, Map.of());
        try (var load = Load.start(gateway, MESSAGES, PER_SECOND)) {
            Eventually.isTrue("some are accepted", () -> load.answers(202) > MESSAGES / 4);
            database.kill();
            Eventually.isTrue("the next are refused", () -> load.answers(503) > 0);
            database.start();
            assertThat(load.awaitAccepted().awaitSettled().verdict(smsc))
                    .contains("lost=0", "duplicated=0", "unexpected=0");
        }
        assertThat(gateway.depth("switchboard.dead")).isZero();
        gateway.disconnect("load");
    }
}
