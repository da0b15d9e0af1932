package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A configured connector as JSON. */
@Entity(name = "Connector")
@Table(name = "connector")
class ConnectorEntity {
    @Id
    String id;

    String body;
}
