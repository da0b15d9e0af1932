package switchboard.core.port;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name as the client wrote it, such as {@code to[3]}
 * @param code stable, lower case with underscores
 * @param detail for a person
 */
public record Problem(String field, String code, String detail) {}
