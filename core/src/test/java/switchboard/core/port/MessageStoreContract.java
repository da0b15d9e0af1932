package switchboard.core.port;

/**
 * What every message store does, whatever it remembers. One that keeps messages runs {@link KeepingMessageStoreContract}
 * instead, which holds these tests too.
 */
public interface MessageStoreContract extends ClaimContract, HandOverContract, ReceiptContract, PartReceiptContract {}
