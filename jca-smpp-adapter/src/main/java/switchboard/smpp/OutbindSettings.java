package switchboard.smpp;

/**
 * Where and by what words an SMSC may ask us to bind on a connection that it has made (SMPP 3.4 §2.2.1, §4.1.7).
 *
 * @param port 1 to 65535, or 0 for any that is free
 * @param systemId of the SMSC, at most 15 ASCII characters (§5.2.1)
 * @param password of the SMSC, 1 to 64 ASCII characters: who knows it is told ours
 */
public record OutbindSettings(int port, String systemId, String password) {

    public OutbindSettings {
        Arguments.within("outbindPort", port, 0, 65_535);
        Arguments.ascii("outbindSystemId", systemId, 15);
        Arguments.secret("outbindPassword", password, 64);
        if (password.isEmpty()) {
            throw new IllegalArgumentException("outbindPassword must not be empty: who says it is told our password");
        }
    }

    /** Says all but the password. */
    @Override
    public String toString() {
        return "OutbindSettings[port=%d, systemId=%s, password=***]".formatted(port, systemId);
    }
}
