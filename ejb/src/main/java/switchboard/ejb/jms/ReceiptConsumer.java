package switchboard.ejb.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import switchboard.core.delivery.Receipt;
import switchboard.core.flow.TakeReceipt;

/** What networks say later finds its transmission. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = QueueNames.JNDI + QueueNames.RECEIPTS),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "8")
        })
public class ReceiptConsumer implements MessageListener {

    @Inject
    BatchIntake intake;

    @Inject
    TakeReceipt flow;

    @Override
    public void onMessage(Message batch) {
        intake.take(batch, QueueNames.RECEIPTS, Receipt.class, flow::take);
    }
}
