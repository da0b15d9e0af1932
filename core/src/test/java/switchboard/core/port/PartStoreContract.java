package switchboard.core.port;

/** What every store of parts does. */
public interface PartStoreContract
        extends WholeMessagesContract, OverduePartsContract, PartLimitsContract, ConcurrentPartsContract {}
