package switchboard.smpp.wire;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** The adapter's operator lines. An id is never given to another line. */
@MessageLogger(projectCode = "SWSMPP", length = 6)
public interface SmppLog extends BasicLogger {

    SmppLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), SmppLog.class, "switchboard.smpp");

    @LogMessage(level = Level.INFO)
    @Message(id = 1, value = "Connector %s: bind %d of %d is bound to %s")
    void bound(String connector, int bind, int binds, String peer);

    @LogMessage(level = Level.WARN)
    @Message(id = 2, value = "Connector %s: bind %d of %d is down, trying again until it is up: %s")
    void down(String connector, int bind, int binds, String cause);

    @LogMessage(level = Level.INFO)
    @Message(id = 3, value = "Connector %s: shut")
    void shut(String connector);

    @LogMessage(level = Level.WARN)
    @Message(id = 4, value = "Connector %s: the session failed and closes")
    void sessionFailed(String connector, @Cause Throwable cause);

    @LogMessage(level = Level.WARN)
    @Message(id = 5, value = "Deliveries fail, the networks are asked to repeat them: %s")
    void deliveriesFail(String cause);

    @LogMessage(level = Level.INFO)
    @Message(id = 6, value = "Deliveries succeed again")
    void deliveriesSucceed();

    @LogMessage(level = Level.WARN)
    @Message(id = 7, value = "%d deliveries wait, no more are taken until there is room")
    void inboxFull(int waiting);

    @LogMessage(level = Level.INFO)
    @Message(id = 8, value = "Deliveries are taken again")
    void inboxHasRoom();

    @LogMessage(level = Level.WARN)
    @Message(id = 9, value = "Not all binds closed in time; their connections are cut")
    void stopTookTooLong();

    @LogMessage(level = Level.ERROR)
    @Message(id = 10, value = "A task of %s failed")
    void taskFailed(String owner, @Cause Throwable cause);

    @LogMessage(level = Level.WARN)
    @Message(id = 21, value = "Connector %s: the SMSC gets too much, sending slower: %s")
    void throttled(String connector, String status);

    @LogMessage(level = Level.INFO)
    @Message(id = 22, value = "Connector %s: sending at full speed again")
    void throttledNoMore(String connector);

    @LogMessage(level = Level.INFO)
    @Message(id = 31, value = "Connector %s: waits for the SMSC's outbind at port %d")
    void awaitsOutbind(String connector, int port);

    @LogMessage(level = Level.WARN)
    @Message(id = 32, value = "Connector %s: %s, trying again until it can")
    void cannotListen(String connector, String problem);

    @LogMessage(level = Level.WARN)
    @Message(id = 33, value = "Connector %s: an outbind from %s was refused: %s")
    void outbindRefused(String connector, String peer, String cause);
}
