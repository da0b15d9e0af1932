package switchboard.core.port;

/** A client's name for its own submission, unique within the account. */
public record ClientReference(String account, String value) {}
