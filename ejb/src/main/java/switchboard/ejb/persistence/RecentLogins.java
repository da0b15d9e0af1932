package switchboard.ejb.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Logins that were right lately, so that a busy client costs one HMAC and not one Argon2 for each request. The key
 * lives in this process only; a changed password changes what is remembered, so the old one ends at once.
 */
final class RecentLogins {
    private static final int KEPT = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = newKey();
    private final Map<String, byte[]> proofs = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    boolean has(String name, String password, String hash) {
        var known = proofs.get(name);
        return known != null && MessageDigest.isEqual(known, proof(password, hash));
    }

    void add(String name, String password, String hash) {
        proofs.put(name, proof(password, hash));
    }

    private byte[] proof(String password, String hash) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    private static SecretKeySpec newKey() {
        var octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return new SecretKeySpec(octets, HMAC);
    }
}
