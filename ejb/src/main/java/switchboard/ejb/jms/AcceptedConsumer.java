package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import switchboard.core.flow.Send;

/** Accepted messages are routed and handed to connector queues. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.ACCEPTED),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
public class AcceptedConsumer implements MessageListener {

    @Inject
    BatchIntake intake;

    @Inject
    Send flow;

    @Override
    public void onMessage(Message batch) {
        intake.take(batch, QueueNames.ACCEPTED, switchboard.core.message.Message.class, flow::send);
    }
}
