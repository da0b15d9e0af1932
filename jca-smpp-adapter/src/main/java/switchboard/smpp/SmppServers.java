package switchboard.smpp;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Servers to which ESMEs bind. What they ask for comes to {@link SmppServerListener}. Every operation may be called from
 * any thread and none blocks on the network.
 */
public interface SmppServers {

    /**
     * Opens a server and keeps it open until {@link #shutServer}; a port that can't be had is tried again every second.
     * Opening again with equal settings does nothing; with others, the ESMEs are unbound and may come back.
     *
     * @param name at most 64 characters
     * @throws IllegalArgumentException when the key of {@link ServerSettings#tls()} can't be read or is none
     */
    void openServer(String name, ServerSettings settings);

    /**
     * Closes the ports at once; requests that came in are still answered for some seconds, then the ESMEs are unbound.
     * A server that is not open is left as it is.
     */
    void shutServer(String name);

    /** What the server is doing; {@link ServerStatus.State#CLOSED} for one that is not open. */
    ServerStatus serverStatus(String name);

    /**
     * Delivers to an account over any of its receiver and transceiver binds, within their windows. The stage never fails
     * and always completes, with one result for each delivery in order: at the latest when the response time-out has
     * passed for waiting and again for the answer. It is completed on a thread of the network: dependents must not block,
     * or run elsewhere ({@code thenAcceptAsync}).
     */
    CompletionStage<List<EsmeDeliveryResult>> deliver(String server, String systemId, List<EsmeDelivery> deliveries);

    /**
     * Unbinds all of an account's binds, those that are still judged too; what they have submitted is answered first. To
     * keep the account away, refuse its next bind.
     *
     * @param reason for the operator's log
     */
    void disconnect(String server, String systemId, String reason);
}
