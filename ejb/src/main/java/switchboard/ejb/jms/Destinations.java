package switchboard.ejb.jms;

import jakarta.ejb.Singleton;
import jakarta.jms.JMSDestinationDefinition;

/** The queues that the application brings along, so that it runs on a server nobody configured. */
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.OUTGOING,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.OUTGOING)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.ACCEPTED,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.ACCEPTED)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.INCOMING,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.INCOMING)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.OUTCOMES,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.OUTCOMES)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.RECEIPTS,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.RECEIPTS)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.CALLBACK,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.CALLBACK)
@JMSDestinationDefinition(
        name = QueueNames.JNDI + QueueNames.DEAD,
        interfaceName = "jakarta.jms.Queue",
        destinationName = QueueNames.DEAD)
@Singleton
public class Destinations {}
