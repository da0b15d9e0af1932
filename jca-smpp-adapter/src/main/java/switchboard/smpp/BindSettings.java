package switchboard.smpp;

import switchboard.smpp.text.Concatenation;
import switchboard.smpp.text.DefaultAlphabet;
import switchboard.smpp.text.TextRules;

/**
 * All that a connector to an SMSC is told. Made by {@link #to} and its builder, which knows the defaults, or of its
 * groups.
 *
 * @param incomingAlphabet what the SMSC means by data_coding 0
 */
public record BindSettings(
        Peer peer,
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

    /** Settings with the defaults for everything but these four. */
    public static BindSettingsBuilder to(String host, int port, String systemId, String password) {
        return new BindSettingsBuilder(host, port, systemId, password);
    }
}
