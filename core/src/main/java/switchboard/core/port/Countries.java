package switchboard.core.port;

import java.util.Optional;
import switchboard.core.message.Address;

/** Knows numbering plans. */
public interface Countries {

    /** The country of a number by its two letters (ISO 3166-1); empty for what belongs to none, as short codes do. */
    Optional<String> of(Address address);
}
