package switchboard.smpp;

/**
 * Where the SMSC listens.
 *
 * @param host name or address
 * @param port 1 to 65535
 */
public record Peer(String host, int port, Tls tls) {

    public Peer {
        if (host.isBlank()) {
            throw new IllegalArgumentException("host must not be blank: '" + host + "'");
        }
        Arguments.within("port", port, 1, 65_535);
    }
}
