package switchboard.ejb.jms;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read about queues and runners. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWJMS")
interface JmsLog extends BasicLogger {
    JmsLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), JmsLog.class, "switchboard.jms");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "Connector %s can't take from its queue; it keeps trying")
    void runnerFailed(String connector, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "Connector %s takes from its queue again")
    void runnerRecovered(String connector);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 3, value = "A JMS client left before its answer: %s")
    void answerUnwanted(String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 4, value = "Some connectors still wait for an answer at the stop; their batches come again")
    void runnersLeft();

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 5, value = "Connector %s can't be started; it is tried again until it can")
    void connectorNotStarted(String connector, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 6, value = "What is in %s can't be worked on; it is tried again until it can: %s")
    void outageBegan(String queue, String reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 7, value = "What is in %s is worked on again")
    void consumerRecovered(String queue);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 8, value = "Something in %s fails; it is tried five times")
    void consumerFailed(String queue, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 9, value = "Connector %s is started at last")
    void connectorStarted(String connector);

    @LogMessage(level = Logger.Level.DEBUG)
    @Message(id = 10, value = "What waits for connectors that were deleted is not known yet: %s")
    void queuesUnknown(Throwable reason);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 11, value = "The dead letter %s was removed; it was there because: %s")
    void deadLetterRemoved(String id, String reason);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 12, value = "What has waited too long in %s can't be ended; it stays until it can")
    void notSwept(String queue, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 13, value = "What has waited too long in %s is ended again")
    void sweptAgain(String queue);

    @LogMessage(level = Logger.Level.ERROR)
    @Message(id = 14, value = "Connector %s can't be stopped; it is tried again until it can")
    void connectorNotStopped(String connector, @Cause Throwable cause);
}
