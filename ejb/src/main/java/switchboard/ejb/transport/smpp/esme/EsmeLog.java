package switchboard.ejb.transport.smpp.esme;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read of ESMEs beside their binds. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWESME")
interface EsmeLog extends BasicLogger {
    EsmeLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), EsmeLog.class, "switchboard.esme");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "Connector %s: what its ESME submits is refused as throttled: %s")
    void usedUp(String connector, String reason);
}
