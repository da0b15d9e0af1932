package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import switchboard.core.delivery.Receipt;

/** What a network called one part that it took. */
@Entity(name = "SentPart")
@Table(name = "sent_part")
class SentPartEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sent_part_seq")
    @SequenceGenerator(name = "sent_part_seq", sequenceName = "sent_part_seq", allocationSize = 200)
    Long id;

    String connector;

    /** In the form of receipts. */
    @Column(name = "remote_id")
    String remoteId;

    /** Null where the network wrote it in the same form. */
    String written;

    @Column(name = "message_id")
    UUID messageId;

    int idx;

    /** How many the transmission has. */
    int parts;

    /** This and {@link #lost} by the first final receipt; of a transmission of one part neither is written. */
    boolean delivered;

    boolean lost;
    Instant sent;
    String transmission;

    /** As the network wrote it. */
    String writtenId() {
        return written == null ? remoteId : written;
    }

    void note(Receipt receipt) {
        if (!delivered && !lost) {
            delivered = receipt.status() == Receipt.Status.DELIVERED;
            lost = !delivered && receipt.status() != Receipt.Status.UNDERWAY;
        }
    }
}
