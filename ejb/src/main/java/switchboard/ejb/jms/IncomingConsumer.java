package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import switchboard.core.flow.RunPhases;

/** Messages from networks go through the apps. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.INCOMING),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
public class IncomingConsumer implements MessageListener {

    @Inject
    BatchIntake intake;

    @Inject
    RunPhases flow;

    @Override
    public void onMessage(Message batch) {
        intake.take(batch, QueueNames.INCOMING, switchboard.core.message.Message.class, flow::run);
    }
}
