package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.smpp.Samples;
import switchboard.smpp.pdu.Received;

/** What peers send that they should not: each of them is answered as the specification says, and harms nothing else. */
class BadPdusDataTest {

    /** Samples that we treat otherwise, and why. */
    private static final Map<String, String> DEVIATIONS = Map.of(
            "bad-078",
            "what is left begins with the length 0x12333333, so the same holds as for any PDU over the limit (SMPP 3.4"
                    + " §3.2): a generic_nack, and the connection is closed");

    static Stream<JsonNode> samples() {
        return Samples.of("bad-pdus.jsonl")
                .filter(sample -> !DEVIATIONS.containsKey(sample.get("id").asText()));
    }

    static Stream<JsonNode> timeouts() {
        return samples().filter(sample -> action(sample).equals("wait-then-timeout"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_answered_as_it_should_be(JsonNode sample) {
        Peer peer = told(sample);
        JsonNode response = sample.at("/expected/response");
        if (response.isNull() || action(sample).equals("log-and-ignore")) {
            assertThat(peer.answers()).allMatch(answer -> action(sample).equals("nack-and-close"));
        } else {
            Peer.Answer first = peer.answers().get(0);
            assertThat(first.command()).isEqualTo(response.get("command").asText());
            assertThat(first.status()).isIn(statuses(sample.get("expected")));
            assertThat(first.sequence()).isIn(sequences(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_connection_lives_or_ends(JsonNode sample) {
        String session = sample.at("/expected/session").asText();
        boolean waits = action(sample).equals("wait-then-timeout");
        if (session.equals("keep") || waits) {
            assertThat(told(sample).isConnected()).isTrue();
        } else if (session.equals("close")) {
            assertThat(told(sample).isConnected()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void as_many_pdus_come_out_as_are_whole(JsonNode sample) {
        List<Received> received = told(sample).received();
        switch (action(sample)) {
            case "wait-for-more", "wait-then-timeout" -> assertThat(received).isEmpty();
            case "decode-first-then-wait" -> assertThat(received).hasSize(1);
            case "decode-all" -> assertThat(received).hasSize(pdus(sample)).allMatch(Received.Whole.class::isInstance);
            case "nack-then-decode-next" ->
                assertThat(received).hasSize(2).last().isInstanceOf(Received.Whole.class);
            case "accept", "accept-ignore-trailing", "accept-drop-tlv", "decode-first-then-next" ->
                assertThat(received).first().isInstanceOf(Received.Whole.class);
            default -> assertThat(received).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("timeouts")
    void waiting_has_an_end(JsonNode sample) {
        Peer peer = told(sample);
        peer.waitForLong();
        assertThat(peer.isConnected()).isFalse();
    }

    @Test
    void what_is_left_behind_a_pdu_may_be_unframed() {
        Peer peer = Peer.ofClient(true);
        peer.write(HexFormat.of().parseHex("0000001080000004000000000000000155555555aaaa"));
        assertThat(peer.received()).hasSize(2).first().isInstanceOf(Received.Whole.class);
        assertThat(peer.answers()).containsExactly(new Peer.Answer("generic_nack", 2, 0));
        assertThat(peer.isConnected()).isFalse();
    }

    private static Peer told(JsonNode sample) {
        byte[] octets = HexFormat.of().parseHex(sample.get("hex").asText());
        int status = sample.at("/expected/response/command_status").asInt();
        Peer peer = Peer.of(octets, status);
        peer.write(octets);
        return peer;
    }

    private static String action(JsonNode sample) {
        return sample.at("/expected/action").asText();
    }

    /** Of "also_acceptable" only what we do: to take it all the same, or to say what is wrong with the parameters. */
    private static List<Integer> statuses(JsonNode expected) {
        int status = expected.at("/response/command_status").asInt();
        return alternatives(expected).anyMatch(other -> other.startsWith("accept"))
                ? List.of(status, 0)
                : List.of(status);
    }

    private static List<Integer> sequences(JsonNode sample) {
        JsonNode sequence = sample.at("/expected/response/sequence_number");
        String hex = sample.get("hex").asText();
        int sent = hex.length() < 32 ? 0 : Integer.parseUnsignedInt(hex.substring(24, 32), 16);
        int expected = sequence.isNumber() ? (int) sequence.asLong() : sent;
        return alternatives(sample.get("expected")).anyMatch("sequence 0"::equals)
                ? List.of(expected, 0)
                : List.of(expected);
    }

    private static Stream<String> alternatives(JsonNode expected) {
        return StreamSupport.stream(expected.path("also_acceptable").spliterator(), false)
                .map(JsonNode::asText);
    }

    private static int pdus(JsonNode sample) {
        int count = 0;
        String hex = sample.get("hex").asText();
        for (int at = 0; at < hex.length(); at += 2 * Integer.parseInt(hex.substring(at, at + 8), 16)) {
            count++;
        }
        return count;
    }
}
