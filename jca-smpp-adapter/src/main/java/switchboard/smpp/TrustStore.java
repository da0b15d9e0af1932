package switchboard.smpp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import org.jspecify.annotations.Nullable;

/** The certificates of a file. */
final class TrustStore {

    private static final String PEM = "-----BEGIN ";

    private TrustStore() {}

    /**
     * Certificates in PEM, one behind the other, or a PKCS#12 store.
     *
     * @return null for an empty path: then Java's own store applies
     * @throws IllegalArgumentException for a file that can't be read or holds no certificate
     */
    static @Nullable KeyStore read(String path, String password) throws GeneralSecurityException {
        if (path.isEmpty()) {
            return null;
        }
        byte[] octets = StoreFile.read("tlsTrustStore", path);
        try {
            KeyStore store = isPem(octets) ? pem(octets) : pkcs12(octets, password);
            if (store.size() == 0) {
                throw new IllegalArgumentException("tlsTrustStore holds no certificate: " + path);
            }
            return store;
        } catch (IOException e) {
            throw new IllegalArgumentException("tlsTrustStore is neither PEM nor PKCS#12 of this password: " + path, e);
        }
    }

    private static boolean isPem(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1).contains(PEM);
    }

    private static KeyStore pem(byte[] octets) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(octets))) {
            store.setCertificateEntry(Integer.toString(store.size()), certificate);
        }
        return store;
    }

    private static KeyStore pkcs12(byte[] octets, String password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(octets), password.isEmpty() ? null : password.toCharArray());
        return store;
    }
}
