package switchboard.smpp;

/**
 * As whom a connector binds (SMPP 3.4 §4.1).
 *
 * @param systemId at most 15 ASCII characters (§5.2.1)
 * @param password usually at most 8 ASCII characters (§5.2.2); up to 64 are taken, since SMSCs exist that want more
 * @param systemType at most 12 ASCII characters (§5.2.3)
 */
public record Identity(
        String systemId,
        String password,
        String systemType,
        BindType bindType,
        InterfaceVersion version,
        AddressRange addressRange) {

    public Identity {
        Arguments.ascii("systemId", systemId, 15);
        Arguments.secret("password", password, 64);
        Arguments.ascii("systemType", systemType, 12);
    }

    /** Says all but the password. */
    @Override
    public String toString() {
        return "Identity[%s as %s, password=***, systemType=%s, version=%s, addressRange=%s]"
                .formatted(bindType, systemId, systemType, version, addressRange);
    }
}
