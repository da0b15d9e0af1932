package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import switchboard.core.delivery.TransmissionState;

/** One line of a story. */
@Entity(name = "Step")
@Table(name = "step")
@Immutable
class StepEntity {
    /** The index of steps that belong to the message as a whole. */
    static final int WHOLE = -1;

    static final int TEXT_LENGTH = 1000;
    static final int CODE_LENGTH = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_seq")
    @SequenceGenerator(name = "step_seq", sequenceName = "step_seq", allocationSize = 200)
    Long id;

    @Column(name = "message_id")
    UUID messageId;

    int idx;
    Instant happened;

    @Enumerated(EnumType.STRING)
    TransmissionState state;

    int attempt;
    String connector;
    String code;
    String text;
}
