package switchboard.smpp;

import java.util.List;

/**
 * Implemented by the message-driven bean that takes what networks bring in.
 *
 * <p>One call is one transaction. The networks are answered "taken" only after it has committed; after an exception or a
 * rollback its members are offered again one at a time, and those that fail alone are answered with a temporary error,
 * so that the network sends them again. The same delivery may therefore come more than once.
 */
public interface SmppListener {

    /**
     * Takes deliveries, all or none.
     *
     * @param deliveries 1 to 200, of any connectors, in the order of arrival for each bind as far as one thread sees it
     */
    void onDeliveries(List<Delivery> deliveries);
}
