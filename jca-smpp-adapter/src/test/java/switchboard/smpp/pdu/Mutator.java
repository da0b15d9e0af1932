package switchboard.smpp.pdu;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils PDUs in the ways that peers, lines and attackers do. The same seed spoils in the same order. */
public final class Mutator {

    private static final int[] BOUNDARIES = {
        0, 1, 0x7f, 0x80, 0xfe, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, -1
    };
    private static final int HEADER = 16;

    private final Random random;
    private final List<byte[]> seeds;

    /** @param seeds whole PDUs */
    public Mutator(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = List.copyOf(seeds);
    }

    /** What was a PDU, with one to four things wrong. In three of four the length is that of the whole. */
    public byte[] next() {
        byte[] pdu = seed().clone();
        for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
            pdu = spoiled(pdu);
        }
        return random.nextInt(4) == 0 ? pdu : framed(pdu);
    }

    /** A PDU with nothing wrong. */
    public byte[] good() {
        return seed();
    }

    private byte[] seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] spoiled(byte[] pdu) {
        return switch (random.nextInt(8)) {
            case 0 -> bitFlipped(pdu);
            case 1 -> Arrays.copyOf(pdu, random.nextInt(pdu.length + 1));
            case 2 -> withInteger(pdu, 0, 4);
            case 3 -> withInteger(pdu, anywhere(pdu), 1 << random.nextInt(3));
            case 4 -> joined(pdu, garbage(random.nextInt(40)));
            case 5 -> joined(pdu, parameters(1 + random.nextInt(2 << random.nextInt(8))));
            case 6 -> spliced(pdu, seed());
            default -> withoutMiddle(pdu);
        };
    }

    private byte[] bitFlipped(byte[] pdu) {
        if (pdu.length > 0) {
            pdu[anywhere(pdu)] ^= (byte) (1 << random.nextInt(8));
        }
        return pdu;
    }

    private byte[] withInteger(byte[] pdu, int at, int octets) {
        int value = BOUNDARIES[random.nextInt(BOUNDARIES.length)];
        for (int i = 0; i < octets && at + i < pdu.length; i++) {
            pdu[at + i] = (byte) (value >> 8 * (octets - 1 - i));
        }
        return pdu;
    }

    /** Optional parameters with tags, lengths and values of no meaning. */
    private byte[] parameters(int count) {
        byte[] all = new byte[count * 5];
        random.nextBytes(all);
        for (int at = 0; at < all.length && random.nextInt(8) > 0; at += 5) {
            all[at + 2] = 0;
            all[at + 3] = 1;
        }
        return all;
    }

    private byte[] garbage(int length) {
        byte[] all = new byte[length];
        random.nextBytes(all);
        return all;
    }

    private byte[] spliced(byte[] head, byte[] tail) {
        int from = anywhere(tail);
        return joined(Arrays.copyOf(head, anywhere(head)), Arrays.copyOfRange(tail, from, tail.length));
    }

    private byte[] withoutMiddle(byte[] pdu) {
        int from = anywhere(pdu);
        int to = from + random.nextInt(pdu.length - from + 1);
        return joined(Arrays.copyOf(pdu, from), Arrays.copyOfRange(pdu, to, pdu.length));
    }

    private int anywhere(byte[] pdu) {
        return pdu.length == 0 ? 0 : random.nextInt(pdu.length);
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] both = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }

    /** With the length of what there is, and room for a header. */
    private static byte[] framed(byte[] pdu) {
        byte[] whole = Arrays.copyOf(pdu, Math.max(HEADER, pdu.length));
        for (int i = 0; i < 4; i++) {
            whole[i] = (byte) (whole.length >> 8 * (3 - i));
        }
        return whole;
    }
}
