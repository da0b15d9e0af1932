package switchboard.ejb.schedule;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators read of schedules. Ids are never used again for something else. */
@MessageLogger(projectCode = "SWTIME")
interface ScheduleLog extends BasicLogger {
    ScheduleLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), ScheduleLog.class, "switchboard.schedule");

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 1, value = "Schedule %s can't be run; it is tried again")
    void notRun(String name, @Cause Throwable cause);

    @LogMessage(level = Logger.Level.INFO)
    @Message(id = 2, value = "Schedule %s runs again")
    void runsAgain(String name);

    @LogMessage(level = Logger.Level.WARN)
    @Message(id = 3, value = "It can't be seen which schedules are due")
    void notSeen(@Cause Throwable cause);
}
