package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR in a WildFly that nobody set up for it. */
@ExtendWith(OwnGateway.class)
class UnmodifiedWildFlyIT {
    private Gateway gateway;

    @BeforeEach
    void makeRoom(Gateway own) {
        gateway = own;
        gateway.stop();
    }

    /** With the password that nobody chose: it is in a file for the server's user alone. */
    private Api admin(PristineWildFly server) throws IOException {
        var file = server.data().resolve("switchboard/admin-password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        return new Api(gateway.baseUrl(), "admin", Files.readString(file));
    }

    @Test
    void it_brings_its_queues_and_a_password_and_carries_messages_out_and_in() throws IOException {
        var wildfly = gateway.launcher().wildfly();
        try (var server = PristineWildFly.start(wildfly);
                var smsc = Smsc.start()) {
            assertThat(queues())
                    .contains(
                            "jms.queue.switchboard.outgoing",
                            "jms.queue.switchboard.accepted",
                            "jms.queue.switchboard.incoming",
                            "jms.queue.switchboard.outcomes",
                            "jms.queue.switchboard.receipts",
                            "jms.queue.switchboard.callback",
                            "jms.queue.switchboard.dead");

            var api = admin(server);
            connect(api, smsc);
            var id = api.post("/messages", Map.of("to", "+491601234567", "text", "out"))
                    .expect(202)
                    .body()
                    .path("id")
                    .asText();
            Eventually.isTrue(
                    "it is delivered",
                    () -> api.get("/messages/" + id)
                            .body()
                            .path("state")
                            .asText()
                            .equals("DELIVERED"));

            api.save("/keywords/hello", Map.of("answer", "and in"));
            assertThat(smsc.deliver("4917699999", "12345", "Hello")
                            .path("status")
                            .asInt())
                    .isZero();
            Eventually.isTrue("the answer is there", () -> smsc.messages().size() == 2);
            assertThat(smsc.messages())
                    .extracting(message -> message.path("text").asText())
                    .containsExactlyInAnyOrder("out", "and in");
        }
    }

    private static void connect(Api api, Smsc smsc) {
        var settings = Map.of("host", "127.0.0.1", "port", Integer.toString(smsc.smppPort()), "systemId", "any");
        api.save("/connectors/any", Map.of("transport", "smpp", "settings", settings, "started", true));
        api.save("/routes/any", Map.of("position", 1, "condition", "to +49", "connectors", List.of("any")));
        Eventually.isTrue(
                "the connector is up",
                () -> api.get("/connectors/any")
                        .body()
                        .at("/state/phase")
                        .asText()
                        .equals("UP"));
    }

    private List<String> queues() {
        var names = new Management(gateway.launcher().wildfly(), Gateway.MANAGEMENT)
                .ask(Management.BROKER + ":read-children-names(child-type=runtime-queue)")
                .get(0);
        return Api.JSON.convertValue(
                names, Api.JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
