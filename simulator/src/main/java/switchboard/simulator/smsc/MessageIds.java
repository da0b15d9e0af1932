package switchboard.simulator.smsc;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Message ids that nobody can guess: 80 random bits as 20 hexadecimal digits. For one thread. */
final class MessageIds {
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();
    private final byte[] pool = new byte[LENGTH * 400];
    private int used = pool.length;

    String next() {
        if (used == pool.length) {
            random.nextBytes(pool);
            used = 0;
        }
        used += LENGTH;
        return HexFormat.of().formatHex(pool, used - LENGTH, used);
    }
}
