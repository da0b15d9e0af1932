package switchboard.core.port;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to send, as a client wrote it: the body of {@code POST /api/v1/messages} and of a message on
 * {@code switchboard.outgoing}, field by field. Nothing is checked yet.
 *
 * @param version of this format; 1, also if absent
 * @param from sender: a number, a short code or a name
 * @param to recipients: numbers, and {@code group:} with a tag of contacts for one address of each of them
 * @param text what is said
 * @param binary octets instead of a text, two hexadecimal digits each
 * @param udh the user data header of the octets with its length octet (3GPP TS 23.040 §9.2.3.24), likewise
 * @param connector the connector that must take it; absent: the routes decide
 * @param receipt whether a delivery receipt is wanted; absent: yes
 * @param callback http or https URL for events
 * @param validity how long it may be tried from when it may leave, ISO 8601 ({@code PT2H})
 * @param notBefore when it may leave, ISO 8601 with an offset ({@code 2026-12-24T18:00:00+01:00}); absent: at once
 * @param priority {@code BULK}, {@code NORMAL}, {@code URGENT} or {@code VERY_URGENT}, any case
 * @param tags labels for routes and searches
 * @param attributes what only one protocol knows, such as {@code smpp.service_type}, by names with a dot
 * @param clientReference idempotency key: a repeat with the same content gets the first answer
 */
public record Submission(
        @Nullable Integer version,
        @Nullable String from,
        @Nullable List<String> to,
        @Nullable String text,
        @Nullable String binary,
        @Nullable String udh,
        @Nullable String connector,
        @Nullable Boolean receipt,
        @Nullable String callback,
        @Nullable String validity,
        @Nullable String notBefore,
        @Nullable String priority,
        @Nullable List<String> tags,
        @Nullable Map<String, String> attributes,
        @Nullable String clientReference) {

    /** One that leaves at once. */
    public Submission(
            @Nullable Integer version,
            @Nullable String from,
            @Nullable List<String> to,
            @Nullable String text,
            @Nullable String binary,
            @Nullable String udh,
            @Nullable String connector,
            @Nullable Boolean receipt,
            @Nullable String callback,
            @Nullable String validity,
            @Nullable String priority,
            @Nullable List<String> tags,
            @Nullable Map<String, String> attributes,
            @Nullable String clientReference) {
        this(
                version,
                from,
                to,
                text,
                binary,
                udh,
                connector,
                receipt,
                callback,
                validity,
                null,
                priority,
                tags,
                attributes,
                clientReference);
    }

    /** A plain text to some recipients, with every option left to its default. */
    public static Submission text(@Nullable String from, List<String> to, String text) {
        return new Submission(null, from, to, text, null, null, null, null, null, null, null, null, null, null);
    }

    public Submission via(@Nullable String chosen) {
        return copy(chosen, notBefore, clientReference);
    }

    public Submission notBefore(@Nullable String time) {
        return copy(connector, time, clientReference);
    }

    public Submission withClientReference(String reference) {
        return copy(connector, notBefore, reference);
    }

    private Submission copy(@Nullable String chosen, @Nullable String time, @Nullable String reference) {
        return new Submission(
                version,
                from,
                to,
                text,
                binary,
                udh,
                chosen,
                receipt,
                callback,
                validity,
                time,
                priority,
                tags,
                attributes,
                reference);
    }
}
