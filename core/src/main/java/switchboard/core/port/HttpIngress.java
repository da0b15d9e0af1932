package switchboard.core.port;

/** What networks send by HTTP, at {@code /in/<connector>}. The web hands it in as it came; transports read it. */
public interface HttpIngress {

    /** Octets that the body of a request to this connector may have; 0 if nobody there reads one. */
    int mostOctets(String connector);

    /**
     * Takes a request. What it brings is durable when this returns with a success.
     *
     * @throws GatewayUnavailable if nothing can be taken now
     */
    HttpAnswer take(HttpCall call);
}
