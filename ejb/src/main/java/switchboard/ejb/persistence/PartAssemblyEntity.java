package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import switchboard.core.message.Assembly;
import switchboard.core.message.Series;

/** What came of one series. */
@Entity(name = "PartAssembly")
@Table(name = "part_assembly")
class PartAssemblyEntity {
    /** {@link Series#digest}. */
    @Id
    String id;

    String connector;
    String sender;

    /** Whether parts wait for others. */
    boolean waiting;

    Instant due;
    String body;

    static PartAssemblyEntity of(Series series) {
        var row = new PartAssemblyEntity();
        row.id = series.digest();
        row.connector = series.connector();
        row.sender = series.from().value();
        return row;
    }

    void become(Assembly assembly) {
        waiting = !assembly.waiting().isEmpty();
        due = assembly.due();
        body = MessageRows.json(assembly);
    }

    Assembly assembly() {
        return MessageRows.parsed(body, Assembly.class);
    }
}
