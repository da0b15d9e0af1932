package switchboard.web.edge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of refusal. Its name in lower case is the {@code code} that clients rely on: never renamed. */
public enum ProblemCode {
    BAD_REQUEST(400, "Bad request", "The request can't be understood. The detail says which part of it."),
    EMPTY_BODY(400, "Empty body", "This request needs a JSON object as its body, and none came."),
    INVALID_ENCODING(
            400,
            "Not UTF-8",
            "The body must be UTF-8 and every text in it well-formed Unicode without the character U+0000."),
    MALFORMED_JSON(400, "Malformed JSON", "The body is no JSON object. The detail names the line and the column."),
    UNKNOWN_FIELD(
            400, "Unknown field", "The body has a field that this resource does not know; perhaps it is misspelt."),
    WRONG_TYPE(
            400,
            "Wrong type",
            "A field has a value of the wrong type: a number where a text belongs, say. Nothing is converted."),
    INVALID_PARAMETER(400, "Invalid parameter", "A parameter of the path or the query can't be read."),
    UNAUTHENTICATED(
            401, "Login required", "Send the name and the password of an account by HTTP Basic authentication."),
    FORBIDDEN(403, "Not allowed", "The account is known, but it lacks the role that this request needs."),
    NOT_FOUND(404, "Not found", "There is nothing here, or nothing that this account may see."),
    MESSAGES_NOT_KEPT(
            404,
            "Messages are not kept",
            "This gateway runs with a router that passes messages on without keeping them, so none can be looked up."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The header Allow names the methods of this resource."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The API answers in application/json only."),
    CONFLICT(409, "Conflict", "Something else still depends on what was to be changed. The detail says what."),
    BODY_TOO_LARGE(413, "Body too large", "A body may have 8 MiB. Send many recipients in several messages."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "Send application/json, in UTF-8."),
    INVALID_FIELDS(422, "Invalid fields", "The request is readable, but some of its fields can't be accepted."),
    CLIENT_REFERENCE_REUSED(
            422,
            "Client reference reused",
            "This client reference (or Idempotency-Key) was used before, for a message with other content."),
    TOO_MANY_ATTEMPTS(
            429, "Too many attempts", "Too many wrong passwords in a minute. The header Retry-After says how long."),
    INTERNAL_ERROR(
            500, "Internal error", "A fault of ours. Its reference is in the detail and in the log of the server."),
    UNAVAILABLE(
            503,
            "Unavailable",
            "The gateway can't take anything now, and took nothing of this request. Repeat it after Retry-After.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemCode(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** For the page that the problem's type leads to. */
    public String explanation() {
        return explanation;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address of its page. */
    public String type() {
        return ProblemPage.PATH + code();
    }

    public static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /** What a bare HTTP status means. */
    public static ProblemCode ofStatus(int status) {
        return Arrays.stream(values())
                .filter(value -> value.status == status)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }
}
