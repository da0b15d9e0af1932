package switchboard.smpp;

import org.jspecify.annotations.Nullable;

/**
 * Where and by what words an SMSC may ask us to bind on a connection that it has made (SMPP 3.4 §2.2.1, §4.1.7).
 *
 * @param address of the interface to listen on; empty for all
 * @param port 1 to 65535, or 0 for any that is free
 * @param key with which the connection is encrypted; null for no encryption
 * @param systemId of the SMSC, at most 15 ASCII characters (§5.2.1)
 * @param password of the SMSC, 1 to 64 ASCII characters: who knows it is told ours
 */
public record OutbindSettings(String address, int port, ServerTls.@Nullable Key key, String systemId, String password) {

    // Not the compact form, in which javac loses the @Nullable of a nested type.
    public OutbindSettings(String address, int port, ServerTls.@Nullable Key key, String systemId, String password) {
        Arguments.within("outbindPort", port, 0, 65_535);
        Arguments.ascii("outbindSystemId", systemId, 15);
        Arguments.secret("outbindPassword", password, 64);
        if (password.isEmpty()) {
            throw new IllegalArgumentException("outbindPassword must not be empty: who says it is told our password");
        }
        this.address = address;
        this.port = port;
        this.key = key;
        this.systemId = systemId;
        this.password = password;
    }

    /** On all addresses, without encryption. */
    public OutbindSettings(int port, String systemId, String password) {
        this("", port, null, systemId, password);
    }

    /** Says all but the password and the key's. */
    @Override
    public String toString() {
        return "OutbindSettings[address=%s, port=%d, key=%s, systemId=%s, password=***]"
                .formatted(address, port, key, systemId);
    }
}
