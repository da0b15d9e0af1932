package switchboard.core.port;

import switchboard.core.delivery.Connector;

/** The side of a transport that networks call by HTTP. Thread-safe. */
public interface HttpDoor {

    /** The transport's name. */
    String transport();

    /** Octets that the body of a request may have. */
    int mostOctets();

    /**
     * Judges who calls, reads what is said and hands it to the {@link Gateway}; answers bad input by a status of 400 to
     * 499 and a text that names what is wrong.
     *
     * @param connector one that is started
     * @throws GatewayUnavailable if nothing can be taken now
     */
    HttpAnswer take(Connector connector, HttpCall call);
}
