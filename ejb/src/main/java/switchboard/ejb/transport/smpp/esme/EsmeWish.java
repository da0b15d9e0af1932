package switchboard.ejb.transport.smpp.esme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.port.Submission;
import switchboard.smpp.EsmeAnswer;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;

/**
 * What a request submits, or why it can't: one of the two.
 *
 * @param unsuccessful destinations that the submission leaves out, as they can't be
 */
record EsmeWish(
        @Nullable Submission submission,
        List<EsmeAnswer.Unsuccessful> unsuccessful,
        EsmeAnswer.@Nullable Refused refusal) {
    private static final int INVALID_SOURCE = 0x0a;
    private static final int INVALID_DESTINATION = 0x0b;
    private static final int INVALID_DISTRIBUTION_LIST = 0x34;

    /** Null for a request that submits nothing. */
    static @Nullable EsmeWish of(EsmeRequest request, Esmes.Esme esme, Instant now) {
        if (request instanceof EsmeRequest.Submit submit) {
            return of(submit.message(), List.of(submit.destination()), esme, now);
        }
        if (request instanceof EsmeRequest.Data data) {
            return of(data.message(), List.of(data.destination()), esme, now);
        }
        if (request instanceof EsmeRequest.SubmitMulti multi) {
            return multi.distributionLists().isEmpty()
                    ? of(multi.message(), multi.destinations(), esme, now)
                    : refused(INVALID_DISTRIBUTION_LIST);
        }
        return null;
    }

    private static EsmeWish refused(int status) {
        return new EsmeWish(null, List.of(), new EsmeAnswer.Refused(status));
    }

    private static EsmeWish of(EsmeMessage message, List<SmppAddress> destinations, Esmes.Esme esme, Instant now) {
        var settings = esme.settings();
        if (!settings.sources().allows(message.source().value())) {
            return refused(INVALID_SOURCE);
        }
        var good = destinations.stream().filter(to -> canBe(to, settings)).toList();
        if (good.isEmpty()) {
            return refused(INVALID_DESTINATION);
        }
        return EsmeSubmissions.refusal(message, now)
                .map(EsmeWish::refused)
                .orElseGet(() -> new EsmeWish(
                        EsmeSubmissions.of(message, good, esme.connector().id(), now),
                        unsuccessful(destinations, settings),
                        null));
    }

    private static boolean canBe(SmppAddress destination, EsmeSettings settings) {
        return settings.destinations().allows(destination.value()) && isNumber(EsmeSubmissions.address(destination));
    }

    /** As the gateway judges recipients; it would refuse the others together with the one that is none. */
    private static boolean isNumber(String text) {
        try {
            return Address.parse(text).kind() != Address.Kind.ALPHANUMERIC;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<EsmeAnswer.Unsuccessful> unsuccessful(List<SmppAddress> destinations, EsmeSettings settings) {
        return destinations.stream()
                .filter(to -> !canBe(to, settings))
                .map(to -> new EsmeAnswer.Unsuccessful(to, INVALID_DESTINATION))
                .toList();
    }
}
