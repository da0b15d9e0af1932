package switchboard.smpp;

import org.jspecify.annotations.Nullable;
import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.TextRules;

/**
 * All that a connector to an SMSC is told. Made by {@link #to} and its builder, which knows the defaults, or of its
 * groups.
 *
 * @param outbind null to connect to the peer; otherwise nothing is connected to, and binds wait until the SMSC connects
 *     to us and says outbind
 * @param incomingAlphabet what the SMSC means by data_coding 0
 */
public record BindSettings(
        Peer peer,
        @Nullable OutbindSettings outbind,
        Identity identity,
        Timers timers,
        Addressing addressing,
        SubmitDefaults submit,
        TextRules texts,
        DefaultAlphabet incomingAlphabet,
        Flow flow,
        Throttling throttling,
        StatusTable statuses,
        MessageIdFormats ids) {

    public BindSettings {
        if (outbind != null) {
            checkOutbind(peer, identity.bindType());
        }
        if (!identity.version().hasOptionalParameters() && !submit.parameters().isEmpty()) {
            throw new IllegalArgumentException("tlvs can't be sent with interfaceVersion " + identity.version());
        }
        boolean needsTlvs =
                texts.concatenation() == Concatenation.SAR || texts.concatenation() == Concatenation.PAYLOAD;
        if (needsTlvs && !identity.version().hasOptionalParameters()) {
            throw new IllegalArgumentException("concatenation " + texts.concatenation()
                    + " needs TLVs, which interfaceVersion " + identity.version() + " lacks");
        }
    }

    /** An outbind asks for a receiver (SMPP 3.4 §2.2.1), and where the SMSC connects to us the key is ours. */
    private static void checkOutbind(Peer peer, BindType type) {
        if (type == BindType.TRANSMITTER || type == BindType.SPLIT) {
            throw new IllegalArgumentException("outbindPort needs bindType RECEIVER or TRANSCEIVER, not " + type);
        }
        if (peer.tls().on()) {
            throw new IllegalArgumentException(
                    "outbindPort can't go with tls: the SMSC connects to us; outbindKeyStore encrypts");
        }
    }

    /** Settings with the defaults for everything but these four. */
    public static BindSettingsBuilder to(String host, int port, String systemId, String password) {
        return new BindSettingsBuilder(host, port, systemId, password);
    }
}
