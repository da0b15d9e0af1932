package switchboard.core.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether texts are the same without keeping them. */
public final class Digest {
    private Digest() {}

    /** Each text counts with its length, so that no text can be taken for the end of another. */
    static String ofAll(String... texts) {
        var said = new StringBuilder();
        for (var text : texts) {
            said.append(text.length()).append(' ').append(text);
        }
        return of(said.toString());
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
