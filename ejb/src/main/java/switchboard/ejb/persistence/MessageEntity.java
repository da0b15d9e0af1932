package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One message: what is searched for as columns, the whole as JSON. */
@Entity(name = "Message")
@Table(name = "message")
@Immutable
class MessageEntity {
    @Id
    UUID id;

    String direction;
    String account;
    String connector;
    String sender;
    String recipient;
    int recipients;
    String words;
    Instant created;

    @Column(name = "incoming_state")
    String incomingState;

    String body;
}
