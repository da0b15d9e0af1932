package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import switchboard.core.flow.CallBack;
import switchboard.core.port.Notice;

/** Clients are told. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.CALLBACK),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
public class CallbackConsumer implements MessageListener {

    @Inject
    BatchIntake intake;

    @Inject
    CallBack flow;

    @Override
    public void onMessage(Message batch) {
        intake.take(batch, QueueNames.CALLBACK, Notice.class, flow::tell);
    }
}
