package switchboard.ejb.memory;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read of the direct router. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWMEM")
interface MemoryLog extends BasicLogger {
    MemoryLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), MemoryLog.class, "switchboard.direct");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "%d dropped, as the direct router has no dead queue: %s")
    void lost(int count, String reason);
}
