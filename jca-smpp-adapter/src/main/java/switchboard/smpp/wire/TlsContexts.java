package switchboard.smpp.wire;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;
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
        } catch (SSLException | IllegalArgumentException e) {
            throw new IllegalArgumentException("the TLS key can't be used: " + key + ": " + e.getMessage(), e);
        }
    }

    private static SslContextBuilder builder(ServerTls.Key key) {
        if (key instanceof ServerTls.Pem pem) {
            return SslContextBuilder.forServer(stream(pem.certificates()), stream(pem.privateKey()));
        }
        return SslContextBuilder.forServer(((ServerTls.KeyStoreFile) key).keys());
    }

    private static InputStream stream(String pem) {
        return new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
    }
}
