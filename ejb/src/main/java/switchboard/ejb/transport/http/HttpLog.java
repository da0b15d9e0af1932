package switchboard.ejb.transport.http;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read of networks that speak HTTP. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWHTTP")
interface HttpLog extends BasicLogger {
    HttpLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), HttpLog.class, "switchboard.http");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "Connector %s can't reach its network; what waits for it stays in its queue: %s")
    void unreachable(String connector, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "Connector %s reaches its network again")
    void reached(String connector);
}
