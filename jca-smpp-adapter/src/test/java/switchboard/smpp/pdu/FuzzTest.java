package switchboard.smpp.pdu;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudhopper.smpp.pdu.Pdu;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.smpp.Samples;

/** Spoiled PDUs through frames, fields and back to octets. What escapes fails the test with its number. */
class FuzzTest {

    private static final int PDUS = Integer.getInteger("switchboard.fuzz", 20_000);
    private static final int BETWEEN_GOOD = 10_000;
    private static final byte[] ENQUIRE_LINK = HexFormat.of().parseHex("00000010000000150000000000000042");

    private final Mutator mutator = new Mutator(
            20261120,
            Samples.of("pdus.jsonl")
                    .map(sample -> HexFormat.of().parseHex(sample.get("hex").asText()))
                    .toList());

    private final List<ByteBuf> held = new ArrayList<>();
    private EmbeddedChannel channel = new EmbeddedChannel(new FrameDecoder());
    private int whole;
    private int broken;
    private int unknown;
    private int unframed;

    @Test
    void nothing_escapes_nothing_is_kept_and_good_pdus_are_still_read() {
        for (int number = 1; number <= PDUS; number++) {
            spoil(number);
            if (number % BETWEEN_GOOD == 0) {
                reconnect();
                assertThat(read(ENQUIRE_LINK)).as("after %d", number).isEqualTo(1);
            }
        }
        reconnect();
        assertThat(List.of(whole, broken, unknown, unframed)).allMatch(count -> count > PDUS / 100);
    }

    private void spoil(int number) {
        try {
            int before = unframed;
            read(mutator.next());
            if (unframed > before && !held.isEmpty()) {
                throw new AssertionError("octets are kept that can't be framed");
            }
            if (unframed > before || !held.isEmpty()) {
                reconnect();
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("spoiled PDU " + number, e);
        }
    }

    /** @return how many came out */
    private int read(byte[] octets) {
        ByteBuf buffer = Unpooled.buffer(octets.length).writeBytes(octets);
        channel.writeInbound(buffer);
        if (buffer.refCnt() > 0) {
            held.add(buffer);
        }
        int count = 0;
        for (Received received = channel.readInbound(); received != null; received = channel.readInbound()) {
            use(received);
            count++;
        }
        return count;
    }

    private void use(Received received) {
        received.refusal().ifPresent(FuzzTest::write);
        if (received instanceof Received.Whole good) {
            whole++;
            FieldRules.check(good.pdu());
            write(good.pdu());
        } else if (received instanceof Received.Broken) {
            broken++;
        } else if (received instanceof Received.Unknown) {
            unknown++;
        } else {
            unframed++;
        }
    }

    private static void write(Pdu pdu) {
        ByteBuf octets = PduWriter.write(pdu);
        if (octets.readableBytes() != octets.getInt(0)) {
            throw new AssertionError(pdu.getName() + " has a wrong length");
        }
        octets.release();
    }

    /** The end of a connection gives back all that the decoder waits with. */
    private void reconnect() {
        channel.finishAndReleaseAll();
        held.removeIf(buffer -> buffer.refCnt() == 0);
        if (!held.isEmpty()) {
            throw new AssertionError("octets are kept of a connection that has ended");
        }
        channel = new EmbeddedChannel(new FrameDecoder());
    }
}
