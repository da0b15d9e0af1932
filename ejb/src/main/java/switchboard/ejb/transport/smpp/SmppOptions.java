package switchboard.ejb.transport.smpp;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.text.Ports;

/**
 * What one message's attributes say to SMPP. Each failure names the attribute.
 *
 * <p>{@code smpp.service_type}: up to 5 ASCII characters; {@code smpp.protocol_id}, {@code smpp.data_coding},
 * {@code smpp.esm_class}, {@code smpp.registered_delivery}: 0 to 255; {@code smpp.priority}: 0 to 3;
 * {@code smpp.message_class}: 0 to 3, of a text, and {@code smpp.flash}: {@code true} for 0; {@code smpp.source_port} and
 * {@code smpp.destination_port} of a text: 0 to 65535; {@code smpp.validity}: ISO 8601 such as {@code PT1H}, longer than
 * zero; {@code smpp.tlv.0x1403}: as {@link SmppTlvs} reads it.
 */
final class SmppOptions {
    private static final int SERVICE_TYPE_LENGTH = 5;
    private static final int HIGHEST_CLASS = 3;
    private static final int OCTET = 255;
    private static final int MOST_PORT = 0xffff;
    private static final int HIGHEST_PRIORITY = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private final Map<String, String> attributes;

    private SmppOptions(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    static SmppOptions of(Map<String, String> attributes) {
        return new SmppOptions(attributes);
    }

    SubmitOptions options() {
        return new SubmitOptions(
                serviceType(),
                number(SmppAttributes.PROTOCOL_ID, OCTET),
                number(SmppAttributes.DATA_CODING, OCTET),
                number(SmppAttributes.ESM_CLASS, OCTET),
                number(SmppAttributes.REGISTERED_DELIVERY, OCTET),
                messageClass(),
                ports(),
                SmppTlvs.of(attributes));
    }

    private @Nullable Integer messageClass() {
        var said = number(SmppAttributes.MESSAGE_CLASS, HIGHEST_CLASS);
        return said == null && "true".equals(attributes.get(SmppAttributes.FLASH)) ? Integer.valueOf(0) : said;
    }

    /** Null unless both are said. */
    private @Nullable Ports ports() {
        var source = number(SmppAttributes.SOURCE_PORT, MOST_PORT);
        var destination = number(SmppAttributes.DESTINATION_PORT, MOST_PORT);
        return source == null || destination == null ? null : new Ports(destination, source);
    }

    @Nullable
    Integer dataCoding() {
        return number(SmppAttributes.DATA_CODING, OCTET);
    }

    @Nullable
    Integer priority() {
        return number(SmppAttributes.PRIORITY, HIGHEST_PRIORITY);
    }

    @Nullable
    Duration validity() {
        var value = attributes.get(SmppAttributes.VALIDITY);
        try {
            var validity = value == null ? null : Duration.parse(value);
            if (validity != null && (validity.isZero() || validity.isNegative())) {
                throw new IllegalArgumentException(SmppAttributes.VALIDITY + " must be longer than zero: " + value);
            }
            return validity;
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    SmppAttributes.VALIDITY + " is not a duration such as PT1H: " + value, e);
        }
    }

    private @Nullable String serviceType() {
        var value = attributes.get(SmppAttributes.SERVICE_TYPE);
        if (value != null
                && (value.length() > SERVICE_TYPE_LENGTH || !value.chars().allMatch(c -> c > 0 && c < 128))) {
            throw new IllegalArgumentException(
                    SmppAttributes.SERVICE_TYPE + " must be ASCII of at most " + SERVICE_TYPE_LENGTH + ": " + value);
        }
        return value;
    }

    private @Nullable Integer number(String name, int most) {
        var value = attributes.get(name);
        if (value == null) {
            return null;
        }
        var number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < 0 || number > most) {
            throw new IllegalArgumentException(name + " must be 0 to " + most + ": " + value);
        }
        return number;
    }
}
