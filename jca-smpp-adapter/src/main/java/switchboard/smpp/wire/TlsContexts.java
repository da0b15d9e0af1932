package switchboard.smpp.wire;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import switchboard.smpp.ServerTls;

/** Makes what TLS needs of the key of who is connected to: TLS 1.2 and 1.3, by the Java platform. */
public final class TlsContexts {

    private TlsContexts() {}

    /** @throws IllegalArgumentException when the key can't be read or is none; says nothing of the key */
    public static SslContext of(ServerTls.Key key) {
        try {
            return builder(key)
                    .sslProvider(SslProvider.JDK)
                    .protocols("TLSv1.3", "TLSv1.2")
                    .build();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the TLS key can't be used: " + key + ": " + e.getMessage(), e);
        }
    }

    private static SslContextBuilder builder(ServerTls.Key key) throws IOException, GeneralSecurityException {
        if (key instanceof ServerTls.Pem pem) {
            return SslContextBuilder.forServer(stream(pem.certificates()), stream(pem.privateKey()));
        }
        return SslContextBuilder.forServer(keys((ServerTls.KeyStoreFile) key));
    }

    private static KeyManagerFactory keys(ServerTls.KeyStoreFile store) throws IOException, GeneralSecurityException {
        char[] password = store.password().toCharArray();
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store.file())) {
            loaded.load(in, password);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(loaded, password);
        return keys;
    }

    private static InputStream stream(String pem) {
        return new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
    }
}
