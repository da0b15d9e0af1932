package switchboard.ejb.app;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read about apps that come and go. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWAPP")
interface AppLog extends BasicLogger {
    AppLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), AppLog.class, "switchboard");

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 1, value = "An app is left out: %s")
    void beanLeftOut(String why);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "App %s is registered")
    void registered(String app);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 3, value = "App %s is withdrawn")
    void withdrawn(String app);
}
