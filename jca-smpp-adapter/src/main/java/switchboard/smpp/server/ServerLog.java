package switchboard.smpp.server;

import java.lang.invoke.MethodHandles;
import java.net.InetSocketAddress;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import switchboard.smpp.BindType;

/** Operator lines of the server side, from 101 on. An id is never given to another line. */
@MessageLogger(projectCode = "SWSMPP", length = 6)
public interface ServerLog extends BasicLogger {

    ServerLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ServerLog.class, "switchboard.smpp");

    @LogMessage(level = Level.INFO)
    @Message(id = 101, value = "Server %s: listens on port %d%s")
    void listens(String server, int port, String tls);

    @LogMessage(level = Level.WARN)
    @Message(id = 102, value = "Server %s: can't listen on port %d, trying again until it can: %s")
    void cannotListen(String server, int port, String cause);

    @LogMessage(level = Level.INFO)
    @Message(id = 103, value = "Server %s: shut")
    void shut(String server);

    @LogMessage(level = Level.INFO)
    @Message(id = 104, value = "Server %s: %s is bound as %s from %s")
    void bound(String server, String systemId, BindType type, InetSocketAddress peer);

    @LogMessage(level = Level.INFO)
    @Message(id = 105, value = "Server %s: a bind of %s from %s has ended: %s")
    void ended(String server, String systemId, InetSocketAddress peer, String reason);

    @LogMessage(level = Level.WARN)
    @Message(id = 106, value = "Server %s: a bind as %s from %s was refused with %s: %s")
    void refused(String server, String systemId, InetSocketAddress peer, String status, String reason);

    @LogMessage(level = Level.WARN)
    @Message(id = 107, value = "Server %s: a session failed and closes")
    void sessionFailed(String server, @Cause Throwable cause);

    @LogMessage(level = Level.ERROR)
    @Message(id = 108, value = "Server %s: the application answered a %s with %s; the ESME gets ESME_RSYSERR")
    void wrongAnswer(String server, String request, String answer);

    @LogMessage(level = Level.WARN)
    @Message(id = 109, value = "The %s of ESMEs fail, they are asked to repeat them: %s")
    void arrivalsFail(String what, String cause);

    @LogMessage(level = Level.INFO)
    @Message(id = 110, value = "The %s of ESMEs succeed again")
    void arrivalsSucceed(String what);

    @LogMessage(level = Level.WARN)
    @Message(id = 111, value = "%d %s of ESMEs wait, no more are taken until there is room")
    void inboxFull(int waiting, String what);

    @LogMessage(level = Level.INFO)
    @Message(id = 112, value = "The %s of ESMEs are taken again")
    void inboxHasRoom(String what);

    @LogMessage(level = Level.WARN)
    @Message(id = 113, value = "Not all ESMEs were unbound in time; their connections are cut")
    void stopTookTooLong();
}
