package switchboard.ejb.monitor;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read about the gateway's health. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWMON")
interface MonitorLog extends BasicLogger {
    MonitorLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), MonitorLog.class, "switchboard.monitor");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "The message broker can't be asked; nothing is accepted until it can")
    void brokerUnreachable(@Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "The message broker answers again")
    void brokerReached();

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 3, value = "The disk was full to the last block and has room again: the server starts anew")
    void restarts();

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 4, value = "The disk was full to the last block and has room again: stop the server and start it")
    void wantsRestart();
}
