package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import switchboard.core.conformance.Conforms;

/** People, as operators keep them by REST and as they make themselves known by SMS. */
@ExtendWith(RunningGateway.class)
class ContactsIT {
    private Api api;
    private Smsc smsc;
    private Line line;

    @BeforeEach
    void connect(Gateway gateway) {
        api = gateway.admin();
        smsc = Smsc.start();
        line = Line.open(gateway, smsc);
    }

    @AfterEach
    void disconnect() {
        found("number=" + line.digits()).forEach(id -> api.delete("/contacts/" + id));
        line.close();
        smsc.close();
    }

    private List<String> found(String query) {
        return api.get("/contacts?" + query).expect(200).body().path("contacts").findValuesAsText("id");
    }

    private Map<String, ?> contact(String name, int number, String... tags) {
        var connection = Map.of("connector", line.id(), "address", line.number(number));
        return Map.of("name", name, "tags", tags, "connections", List.of(connection));
    }

    private String added(Map<String, ?> body) {
        return api.post("/contacts", body).expect(201).body().path("id").asText();
    }

    private Api.Answer load(String list, String type) {
        return api.exchange(api.request("/contacts/import")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(list, StandardCharsets.UTF_8)));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {107})
    void a_contact_is_added_read_changed_and_deleted() {
        var answer = api.post("/contacts", contact("Änne", 1, "staff")).expect(201);
        var path = "/contacts/" + answer.body().path("id").asText();
        assertThat(answer.response().headers().firstValue("Location").orElseThrow())
                .endsWith(path);
        assertThat(api.get(path).expect(200).body()).isEqualTo(answer.body());
        var changed = api.put(path, contact("Anne", 2)).expect(200).body();
        assertThat(changed.path("name").asText()).isEqualTo("Anne");
        assertThat(changed.path("tags")).isEmpty();
        assertThat(changed.at("/connections/0/address").asText()).isEqualTo(line.number(2));
        api.delete(path).expect(204);
        Refused.with(404, "not_found", api.get(path));
        Refused.with(404, "not_found", api.put(path, contact("Anne", 2)));
        Refused.with(400, "invalid_parameter", api.get("/contacts/1"));
    }

    @Test
    void what_a_contact_can_not_be_is_told_at_its_field() {
        added(contact("Anna", 1));
        Refused.with(422, "invalid_fields", api.post("/contacts", contact("Ben", 1)))
                .about("connections[0].address", "connection_taken");
        Refused.with(422, "invalid_fields", api.post("/contacts", Map.of("language", "klingonisch")))
                .about("language", "invalid");
        var nowhere = Map.of("connector", "nowhere", "address", "12345");
        Refused.with(422, "invalid_fields", api.post("/contacts", Map.of("connections", List.of(nowhere))))
                .about("connections[0].connector", "unknown_connector");
        Refused.with(400, "unknown_field", api.post("/contacts", Map.of("nmae", "Anna")));
    }

    @Test
    void contacts_are_found_page_by_page() {
        var first = added(contact("Anna Page", 1, line.id()));
        var second = added(contact("Ben Page", 2, line.id()));
        assertThat(found("tag=" + line.id())).containsExactly(second, first);
        assertThat(found("words=anna%20PAGE&tag=" + line.id())).containsExactly(first);
        var page = api.get("/contacts?most=1&tag=" + line.id()).expect(200).body();
        assertThat(page.path("contacts").findValuesAsText("id")).containsExactly(second);
        assertThat(page.path("next").asText()).contains("before=" + second);
        Refused.with(400, "invalid_parameter", api.get("/contacts?most=501"));
        Refused.with(400, "invalid_parameter", api.get("/contacts?before=x"));
        Refused.with(400, "invalid_parameter", api.get("/contacts?words=%00"));
    }

    @Test
    @Conforms(
            sheet = "rapidsms",
            cases = {106})
    void a_list_is_imported_as_a_whole_or_not_at_all() {
        var good = "Anna,%s,%s\n李雷,%s,%s\n".formatted(line.id(), line.number(1), line.id(), line.number(2));
        Refused.with(422, "invalid_fields", load(good + "Clara," + line.id(), "text/csv"))
                .about("line 3", "bad_line");
        assertThat(found("number=" + line.digits())).isEmpty();
        assertThat(load(good, "text/csv; charset=utf-8")
                        .expect(201)
                        .body()
                        .path("contacts")
                        .asInt())
                .isEqualTo(2);
        assertThat(found("number=" + line.digits())).hasSize(2);
        Refused.with(422, "invalid_fields", load(good, "text/csv")).about("line 1", "connection_taken");
        Refused.with(415, "unsupported_media_type", load(good, "text/csv; charset=iso-8859-1"));
    }

    @Test
    void a_message_to_a_group_goes_to_each_of_its_contacts() {
        added(contact("Anna", 1, line.id()));
        added(contact("Ben", 2, line.id()));
        var body = Map.of("to", "group:" + line.id(), "text", "to all");
        var accepted = api.post("/messages", body).expect(202).body();
        assertThat(accepted.path("transmissions").findValuesAsText("to"))
                .containsExactly(line.number(1), line.number(2));
        line.await(accepted.path("id").asText(), "DELIVERED");
        assertThat(smsc.messages()).hasSize(2);
        Refused.with(422, "invalid_fields", api.post("/messages", Map.of("to", "group:nobody", "text", "x")))
                .about("to[0]", "empty_group");
    }

    @Test
    void who_registers_by_sms_is_a_contact_and_is_answered_in_the_chosen_language() {
        smsc.deliver(line.digits() + "001", "12345", "register Anna");
        Eventually.isTrue("the phone is thanked", () -> smsc.messages().size() == 1);
        smsc.deliver(line.digits() + "001", "12345", "lang deutsch");
        Eventually.isTrue("the phone is told", () -> smsc.messages().size() == 2);
        assertThat(smsc.messages().get(0).path("text").asText()).isEqualTo("Wir schreiben Ihnen auf Deutsch.");
        var anna = api.get("/contacts?number=" + line.digits()).expect(200).body();
        assertThat(anna.at("/contacts/0/name").asText()).isEqualTo("Anna");
        assertThat(anna.at("/contacts/0/language").asText()).isEqualTo("de");
    }
}
