package switchboard.ejb.gateway;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read of the ways in. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWGATE")
interface GatewayLog extends BasicLogger {
    GatewayLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), GatewayLog.class, "switchboard.gateway");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "Long messages whose time is over can't be settled; they are kept until they can")
    void partsNotSettled(@Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "Long messages whose time is over are settled again")
    void partsSettled();

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 3, value = "What comes in can't be stored; its senders are told to come again")
    void notStored(@Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 4, value = "What comes in is stored again")
    void storedAgain();

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 5, value = "What is over and old can't be forgotten; it is tried again")
    void notForgotten(@Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 6, value = "What is over and old is forgotten again")
    void forgottenAgain();
}
