package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import switchboard.core.delivery.Attempt;
import switchboard.core.flow.Settle;

/** What networks answered is settled. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.OUTCOMES),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
public class OutcomeConsumer implements MessageListener {

    @Inject
    BatchIntake intake;

    @Inject
    Settle flow;

    @Override
    public void onMessage(Message batch) {
        intake.take(batch, QueueNames.OUTCOMES, Attempt.class, flow::settle);
    }
}
