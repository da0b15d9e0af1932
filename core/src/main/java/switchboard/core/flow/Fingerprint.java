package switchboard.core.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import switchboard.core.port.Submission;

/** Tells whether two submissions ask for the same. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 over every field as the client wrote it, in hexadecimal. */
    static String of(Submission submission) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(submission.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
