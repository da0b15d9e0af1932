package switchboard.smpp;

/**
 * All that a connector to an SMSC is told. Made by {@link #to} and its builder, which knows the defaults, or of its
 * groups.
 */
public record BindSettings(
        Peer peer,
        Identity identity,
        Timers timers,
        Addressing addressing,
        SubmitDefaults submit,
        Flow flow,
        Throttling throttling,
        StatusTable statuses,
        MessageIdFormats ids) {

    public BindSettings {
        if (!identity.version().hasOptionalParameters() && !submit.parameters().isEmpty()) {
            throw new IllegalArgumentException("tlvs can't be sent with interfaceVersion " + identity.version());
        }
    }

    /** Settings with the defaults for everything but these four. */
    public static BindSettingsBuilder to(String host, int port, String systemId, String password) {
        return new BindSettingsBuilder(host, port, systemId, password);
    }
}
