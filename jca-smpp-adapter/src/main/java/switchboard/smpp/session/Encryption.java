package switchboard.smpp.session;

import io.netty.handler.ssl.SslHandler;
import io.netty.util.NetUtil;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import switchboard.smpp.Peer;
import switchboard.smpp.Tls;

/** TLS to one peer. */
final class Encryption {

    private final SSLContext context;
    private final String serverName;
    private final List<SNIServerName> told;
    private final int port;
    private final boolean hostNameCheck;

    private Encryption(
            SSLContext context, String serverName, List<SNIServerName> told, int port, boolean hostNameCheck) {
        this.context = context;
        this.serverName = serverName;
        this.told = told;
        this.port = port;
        this.hostNameCheck = hostNameCheck;
    }

    /** @throws IllegalArgumentException when the trust store can't be read or the host is no name for a certificate */
    static Encryption of(Peer peer) {
        Tls tls = peer.tls();
        String name = tls.serverName().isEmpty() ? peer.host() : tls.serverName();
        return new Encryption(tls.context(), name, told(name), peer.port(), tls.hostNameCheck());
    }

    SslHandler handler(Duration handshakeTimeout) {
        SSLEngine engine = context.createSSLEngine(serverName, port);
        engine.setUseClientMode(true);
        SSLParameters parameters = engine.getSSLParameters();
        if (hostNameCheck) {
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        }
        parameters.setServerNames(told);
        engine.setSSLParameters(parameters);
        SslHandler handler = new SslHandler(engine);
        handler.setHandshakeTimeoutMillis(handshakeTimeout.toMillis());
        return handler;
    }

    /** Addresses are not told by SNI (RFC 6066 §3). */
    private static List<SNIServerName> told(String name) {
        if (NetUtil.isValidIpV4Address(name) || NetUtil.isValidIpV6Address(name)) {
            return List.of();
        }
        try {
            return List.of(new SNIHostName(name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no certificate can be for this host: " + name, e);
        }
    }
}
