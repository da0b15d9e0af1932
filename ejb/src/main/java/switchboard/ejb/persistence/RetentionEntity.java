package switchboard.ejb.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import switchboard.core.port.Retention;

/** How long is remembered what is over. */
@Entity(name = "Retention")
@Table(name = "retention")
class RetentionEntity {
    static final int ONLY = 1;

    @Id
    int id = ONLY;

    @Column(name = "message_days")
    int messageDays;

    @Column(name = "reference_days")
    int referenceDays;

    static RetentionEntity of(Retention retention) {
        var row = new RetentionEntity();
        row.messageDays = retention.messageDays();
        row.referenceDays = retention.referenceDays();
        return row;
    }

    Retention retention() {
        return new Retention(messageDays, referenceDays);
    }
}
