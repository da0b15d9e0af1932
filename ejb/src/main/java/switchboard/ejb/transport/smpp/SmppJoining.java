package switchboard.ejb.transport.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Content;
import switchboard.core.message.LongMessage;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.port.Joining;
import switchboard.core.port.Settings;
import switchboard.smpp.text.DefaultAlphabet;

/**
 * Where parts did not come, a text has {@code […]}, and the attribute {@code smpp.missing_parts} tells which:
 * {@code 2/3}. A part alone has the attributes {@code smpp.part}, such as {@code 2/3}, and {@code smpp.reference}.
 */
@ApplicationScoped
class SmppJoining implements Joining {
    private static final String GAP = "[…]";

    @Inject
    Settings settings;

    @Override
    public Message joined(LongMessage message) {
        var parts = new JoinedParts(message.parts(), alphabet(message.first()));
        var place =
                message.isWhole() ? Map.<String, String>of() : Map.of(SmppAttributes.MISSING_PARTS, message.missing());
        return parts.text(GAP)
                .map(text -> words(message.first(), text, place))
                .orElseGet(() -> octets(message.first(), parts.octets(), place));
    }

    @Override
    public Message alone(Part part) {
        var place = Map.of(
                SmppAttributes.PART,
                part.number() + "/" + part.total(),
                SmppAttributes.REFERENCE,
                Integer.toString(part.reference()));
        return new JoinedParts(List.of(part), alphabet(part))
                .text("")
                .map(text -> words(part, text, place))
                .orElseGet(() -> octets(part, part.raw(), place));
    }

    private DefaultAlphabet alphabet(Part part) {
        var connector = part.message().connector();
        return (connector == null
                        ? Optional.<Connector>empty()
                        : settings.current().connector(connector))
                .map(SmppSettings::incomingAlphabet)
                .orElse(DefaultAlphabet.GSM7);
    }

    private static Message words(Part first, String text, Map<String, String> place) {
        var attributes = attributes(first, place);
        attributes.remove(SmppAttributes.DATA_CODING);
        return first.message().withContent(Content.Text.ofNetwork(text)).withAttributes(attributes);
    }

    private static Message octets(Part first, Content.Binary octets, Map<String, String> place) {
        return first.message().withContent(octets).withAttributes(attributes(first, place));
    }

    private static Map<String, String> attributes(Part first, Map<String, String> place) {
        var attributes = new HashMap<>(first.message().attributes());
        attributes.putAll(place);
        return attributes;
    }

    @Override
    public boolean wantsIncomplete(String connector) {
        return settings.current()
                .connector(connector)
                .map(SmppSettings::wantsIncomplete)
                .orElse(true);
    }
}
