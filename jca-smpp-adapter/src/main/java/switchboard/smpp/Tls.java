package switchboard.smpp;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whether and how the connection is encrypted.
 *
 * @param trustStore path of the file whose certificates are trusted, PEM or PKCS#12; empty for those that Java trusts
 * @param trustStorePassword of a PKCS#12 file; empty for none
 * @param hostNameCheck whether the certificate must be for the host
 * @param serverName what the peer is told (RFC 6066 §3, SNI) and its certificate is checked for; empty for the host
 */
public record Tls(boolean on, String trustStore, String trustStorePassword, boolean hostNameCheck, String serverName) {

    /** No encryption. */
    public static final Tls OFF = new Tls(false, "", "", true, "");

    /** With the certificates that Java trusts. */
    public static final Tls ON = new Tls(true, "", "", true, "");

    public Tls {
        Arguments.ascii("tlsServerName", serverName, 253);
    }

    public Tls trusting(String path, String password) {
        return new Tls(on, path, password, hostNameCheck, serverName);
    }

    public Tls withoutHostNameCheck() {
        return new Tls(on, trustStore, trustStorePassword, false, serverName);
    }

    public Tls withServerName(String name) {
        return new Tls(on, trustStore, trustStorePassword, hostNameCheck, name);
    }

    /**
     * A context that trusts as told. Reads the file anew.
     *
     * @throws IllegalArgumentException that names the setting when the file can't be read or holds no certificate
     */
    public SSLContext context() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(TrustStore.read(trustStore, trustStorePassword));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("tlsTrustStore can't be used: " + trustStore + ": " + e.getMessage(), e);
        }
    }

    /** Says all but the password. */
    @Override
    public String toString() {
        return "Tls[on=%s, trustStore=%s, hostNameCheck=%s, serverName=%s]"
                .formatted(on, trustStore, hostNameCheck, serverName);
    }
}
