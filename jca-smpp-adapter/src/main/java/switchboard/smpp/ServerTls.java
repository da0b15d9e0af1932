package switchboard.smpp;

import java.nio.file.Path;
import javax.net.ssl.KeyManagerFactory;

/**
 * How a server proves who it is.
 *
 * @param port 0 to 65535; 0 takes any that is free
 */
public record ServerTls(int port, Key key) {

    public ServerTls {
        Arguments.within("tls port", port, 0, 65_535);
    }

    /** The private key and its certificates; shown nowhere. */
    public sealed interface Key {}

    /**
     * @param certificates the server's certificate and those that signed it, in order, as PEM text
     * @param privateKey PKCS #8 as PEM text, not encrypted
     */
    public record Pem(String certificates, String privateKey) implements Key {

        /** Says nothing of the key. */
        @Override
        public String toString() {
            return "Pem[***]";
        }
    }

    /**
     * @param file a PKCS #12 key store on this machine
     * @param password of the store and of its key
     */
    public record KeyStoreFile(Path file, String password) implements Key {

        /**
         * The key and its certificates. Reads the file anew.
         *
         * @throws IllegalArgumentException that says what is wrong with the file or its password, and not the password
         */
        public KeyManagerFactory keys() {
            return ServerKeys.read(file, password);
        }

        /**
         * Opens it.
         *
         * @param setting that names the file, as the operator knows it
         * @throws IllegalArgumentException as {@link #keys}, with the setting in front
         */
        public void check(String setting) {
            try {
                keys();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(setting + ": " + e.getMessage(), e);
            }
        }

        /** Says all but the password. */
        @Override
        public String toString() {
            return "KeyStoreFile[" + file + ", password=***]";
        }
    }
}
