package switchboard.ejb.transport.smpp.esme;

import java.util.HexFormat;
import java.util.Optional;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.text.Ports;

/** The user data header of what an ESME submits, and the one that says what it told by optional parameters. */
final class EsmeHeader {
    private EsmeHeader() {}

    /** In hexadecimal, with its length in front; empty for a message of one part without a header. */
    static String of(EsmeMessage message) {
        if (message.udh().length > 0) {
            return HexFormat.of().formatHex(message.udh());
        }
        int total = EsmeTags.SAR_TOTAL.of(message).orElse(0);
        return total < 2 ? "" : withLength(part(message, total) + ports(message));
    }

    /** Whether the sar_ parameters, where they count, name a part of their message (SMPP 3.4 §5.3.2.22 to §5.3.2.24). */
    static boolean isSound(EsmeMessage message) {
        int total = EsmeTags.SAR_TOTAL.of(message).orElse(0);
        int number = EsmeTags.SAR_NUMBER.of(message).orElse(0);
        return message.udh().length > 0 || total < 2 || (number >= 1 && number <= total);
    }

    /** For octets, which bring their ports in a header: 16 bits each (3GPP TS 23.040 §9.2.3.24.4). */
    static String ofOctets(EsmeMessage message) {
        var header = of(message);
        return header.isEmpty() ? withLength(ports(message)) : header;
    }

    /** Empty unless one of them is told; the other is 0 then. */
    static Optional<Ports> portsOf(EsmeMessage message) {
        var source = EsmeTags.SOURCE_PORT.of(message);
        var destination = EsmeTags.DESTINATION_PORT.of(message);
        return source.isEmpty() && destination.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ports(destination.orElse(0), source.orElse(0)));
    }

    private static String part(EsmeMessage message, int total) {
        return "0003%02x%02x%02x"
                .formatted(
                        EsmeTags.SAR_REFERENCE.of(message).orElse(0) & 0xff,
                        total,
                        EsmeTags.SAR_NUMBER.of(message).orElse(0));
    }

    private static String ports(EsmeMessage message) {
        return portsOf(message)
                .map(ports -> "0504%04x%04x".formatted(ports.destination(), ports.source()))
                .orElse("");
    }

    private static String withLength(String elements) {
        return elements.isEmpty() ? "" : "%02x".formatted(elements.length() / 2) + elements;
    }
}
