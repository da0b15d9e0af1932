package switchboard.ejb.wiring;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read at the start. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWCORE")
interface WiringLog extends BasicLogger {
    WiringLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), WiringLog.class, "switchboard");

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 1, value = "Switchboard is up with the %s router")
    void started(String router);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 2, value = "Account admin was created; its password is in %s. Change it, then delete the file")
    void adminCreated(String file);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 3, value = "Switchboard is down")
    void stopped();
}
