package switchboard.smpp;

import java.net.InetSocketAddress;

/**
 * A bind of an ESME to one of our servers (SMPP 3.4 §4.1).
 *
 * @param server as it was opened
 * @param systemId the account, 1 to 15 printable ASCII characters
 * @param systemType at most 12 printable ASCII characters; others that the ESME wrote are ?
 * @param bindType what the bind is for, seen from the ESME: a transmitter submits, a receiver is delivered to
 * @param interfaceVersion 0x34 for SMPP 3.4; 0x33 and less takes no optional parameters
 * @param addressRange the addresses that the ESME wants to serve, often empty; its form is not checked
 * @param peer where the connection comes from
 */
public record EsmeBind(
        String server,
        String systemId,
        String systemType,
        BindType bindType,
        int interfaceVersion,
        SmppAddress addressRange,
        InetSocketAddress peer,
        boolean tls) {

    private static final int FIRST_WITH_OPTIONAL_PARAMETERS = 0x34;

    /** Whether the ESME's version of the protocol has optional parameters (SMPP 3.4 §3.4). */
    public boolean takesOptionalParameters() {
        return interfaceVersion >= FIRST_WITH_OPTIONAL_PARAMETERS;
    }
}
