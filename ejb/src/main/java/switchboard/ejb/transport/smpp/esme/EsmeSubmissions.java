package switchboard.ejb.transport.smpp.esme;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Priority;
import switchboard.core.port.Limits;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.smpp.Body;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.SmppAddress;

/** What an ESME submits, as a submission; and what is wrong with one, as a command_status. */
final class EsmeSubmissions {
    private static final int INVALID_MESSAGE_LENGTH = 0x01;
    private static final int INVALID_PRIORITY = 0x06;
    private static final int INVALID_SOURCE = 0x0a;
    private static final int INVALID_DESTINATION = 0x0b;
    private static final int INVALID_SERVICE_TYPE = 0x15;
    private static final int INVALID_ESM_CLASS = 0x43;
    private static final int SUBMIT_FAILED = 0x45;
    private static final int THROTTLED = 0x58;
    private static final int INVALID_SCHEDULE = 0x61;
    private static final int INVALID_EXPIRY = 0x62;
    private static final int INVALID_DEFAULT_MESSAGE = 0x63;
    private static final int INVALID_PARAMETER_VALUE = 0xc4;

    /** Bits 5 to 2 of esm_class: an ESME sends messages, not receipts or acknowledgements (SMPP 3.4 §5.2.12). */
    private static final int MESSAGE_TYPE = 0x3c;

    private static final int INTERNATIONAL = 1;
    private static final int ASCII_END = 128;

    private EsmeSubmissions() {}

    /** The command_status for what we can't do; empty if there is nothing like that. */
    static Optional<Integer> refusal(EsmeMessage message, Instant now) {
        if ((message.esmClass() & MESSAGE_TYPE) != 0) {
            return Optional.of(INVALID_ESM_CLASS);
        }
        if (!message.serviceType().chars().allMatch(character -> character < ASCII_END)) {
            return Optional.of(INVALID_SERVICE_TYPE);
        }
        if (start(message, now).isAfter(now.plus(Limits.STANDARD.ahead()))) {
            return Optional.of(INVALID_SCHEDULE);
        }
        if (message.validUntil() != null
                && !message.validUntil().isAfter(start(message, now).plusSeconds(1))) {
            return Optional.of(INVALID_EXPIRY);
        }
        if (!EsmeHeader.isSound(message)) {
            return Optional.of(INVALID_PARAMETER_VALUE);
        }
        return message.defaultMessageId() == 0 ? Optional.empty() : Optional.of(INVALID_DEFAULT_MESSAGE);
    }

    /** When it may leave (SMPP 3.4 §5.2.15); a time that has passed means now. */
    private static Instant start(EsmeMessage message, Instant now) {
        var wanted = message.deliverAt();
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }

    /** @param connector whose line is told of what becomes of it */
    static Submission of(EsmeMessage message, List<SmppAddress> destinations, String connector, Instant now) {
        var wish = new ReceiptWish(message.registeredDelivery());
        var words = EsmeHeader.of(message).isEmpty() && message.body() instanceof Body.Text text ? text.text() : null;
        var udh = EsmeHeader.ofOctets(message);
        return new Submission(
                null,
                message.source().value().isEmpty() ? null : address(message.source()),
                destinations.stream().map(EsmeSubmissions::address).toList(),
                words,
                words == null ? HexFormat.of().formatHex(message.data()) : null,
                words == null && !udh.isEmpty() ? udh : null,
                null,
                wish.isForAny(),
                wish.isForAny() ? wish.callback(connector).toString() : null,
                validity(message.validUntil(), start(message, now)),
                message.deliverAt() == null ? null : start(message, now).toString(),
                Priority.ofLevel(message.priority()).name(),
                null,
                words == null ? EsmeAttributes.ofOctets(message) : EsmeAttributes.ofText(message),
                null);
    }

    static String address(SmppAddress address) {
        return address.type().ton() == INTERNATIONAL ? "+" + address.value() : address.value();
    }

    /** Longer than we may try is as long as we may try. */
    private static @Nullable String validity(@Nullable Instant until, Instant start) {
        if (until == null) {
            return null;
        }
        var wanted = Duration.between(start, until);
        var longest = Limits.STANDARD.validity();
        return (wanted.compareTo(longest) > 0 ? longest : wanted).toString();
    }

    /** Whether the account may submit no more in this day or month. */
    static boolean isQuota(List<Problem> problems) {
        return problems.get(0).field().equals("quota");
    }

    /** Of the first problem. */
    static int status(List<Problem> problems) {
        var problem = problems.get(0);
        if (problem.field().equals("from")) {
            return INVALID_SOURCE;
        }
        if (problem.field().startsWith("to")) {
            return INVALID_DESTINATION;
        }
        return switch (problem.field()) {
            case "text", "binary", "udh" -> INVALID_MESSAGE_LENGTH;
            case "validity" -> INVALID_EXPIRY;
            case "notBefore" -> INVALID_SCHEDULE;
            case "priority" -> INVALID_PRIORITY;
            case "quota" -> THROTTLED;
            default -> SUBMIT_FAILED;
        };
    }
}
