package switchboard.core.port;

import switchboard.core.message.MessageId;

/**
 * A client reference that is taken.
 *
 * @param fingerprint tells whether a repeat is the same submission
 * @param message what was accepted under it
 */
public record Claim(ClientReference reference, String fingerprint, MessageId message) {}
