package switchboard.smpp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import javax.net.ssl.KeyManagerFactory;

/** The private key of a file and its certificates. */
final class ServerKeys {

    private ServerKeys() {}

    /** @throws IllegalArgumentException that says what is wrong with the file; the password is not in it */
    static KeyManagerFactory read(Path file, String password) {
        char[] secret = password.toCharArray();
        try {
            KeyStore store = store(file, secret);
            if (!hasKey(store)) {
                throw new IllegalArgumentException("the key store holds no private key: " + file);
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, secret);
            return keys;
        } catch (UnrecoverableKeyException e) {
            throw new IllegalArgumentException("the password is not that of the key in " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key store can't be used: " + file + ": " + e.getMessage(), e);
        }
    }

    private static KeyStore store(Path file, char[] password) throws GeneralSecurityException {
        byte[] octets = StoreFile.read("the key store", file.toString());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(octets), password);
            return store;
        } catch (IOException e) {
            throw e.getCause() instanceof UnrecoverableKeyException
                    ? new IllegalArgumentException("the password is not that of " + file, e)
                    : new IllegalArgumentException("the key store is no PKCS #12 file: " + file, e);
        }
    }

    private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }
}
