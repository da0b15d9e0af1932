package switchboard.web.edge;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the web tells operators. Ids are never reused. */
@MessageLogger(projectCode = "SBWEB", length = 4)
interface WebLog {
    WebLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WebLog.class, "switchboard.web");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 1, value = "A request failed unexpectedly (reference %s)")
    void fault(String reference, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.WARN)
    @Message(
            id = 2,
            value = "The database or the broker can't be reached; %d requests refused since this was last said: %s")
    void outage(long requests, String cause);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 3, value = "Logins as \"%s\" from %s are refused for a minute: too many wrong passwords")
    void throttled(String account, String address);
}
