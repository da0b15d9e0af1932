package switchboard.core.delivery;

/**
 * One part of a transmission that a network took.
 *
 * @param transmission as it was sent
 * @param remoteId the id that the network gave, as it wrote it
 */
public record SentPart(Transmission transmission, String remoteId) {}
