package switchboard.ejb.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.NOON;
import static switchboard.core.Examples.id;
import static switchboard.core.Examples.transmission;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Archive;
import switchboard.core.port.ArchiveContract;
import switchboard.core.port.Change;
import switchboard.core.port.ClientReference;
import switchboard.core.port.Contacts;
import switchboard.core.port.ContactsContract;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.KeepingMessageStoreContract;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStoreContract;
import switchboard.core.port.OptOuts;
import switchboard.core.port.OptOutsContract;
import switchboard.core.port.PartStore;
import switchboard.core.port.PartStoreContract;
import switchboard.core.port.QuietTimes;
import switchboard.core.port.QuietTimesContract;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.ScheduleStoreContract;
import switchboard.core.port.Settings;
import switchboard.core.port.Usage;
import switchboard.core.port.UsageContract;
import switchboard.postgres.PostgresServer;

/** Every store keeps its contract on PostgreSQL too. */
class PostgresStoresIT {
    private static final List<String> TABLES = List.of(
            "message",
            "transmission",
            "step",
            "sent_part",
            "client_reference",
            "part_assembly",
            "account_usage",
            "account",
            "contact",
            "contact_tag",
            "contact_connection",
            "opt_out",
            "quiet_hours",
            "schedule");

    private static PostgresServer database;
    private static PlainJpa jpa;

    @BeforeAll
    static void start() {
        database = PostgresServer.started();
        jpa = new PlainJpa(database)
                .with(Settings.class, FixedSettings.of(connector("sim"), connector("berlin")))
                .with(Supplier.class, UuidCreator::getTimeOrderedEpochPlus1);
    }

    private static Connector connector(String id) {
        return new Connector(id, "smpp", Map.of(), false, 0, 10, RetryPolicy.STANDARD);
    }

    @AfterAll
    static void stop() {
        jpa.close();
        database.close();
    }

    @BeforeEach
    void forget() {
        jpa.run("truncate " + String.join(", ", TABLES));
    }

    @Nested
    class Messages implements KeepingMessageStoreContract {
        @Override
        public MessageStore store() {
            return jpa.store(MessageStore.class, JpaMessageStore.class);
        }
    }

    @Nested
    class Receipts implements MessageStoreContract {
        @Override
        public MessageStore store() {
            return jpa.store(MessageStore.class, JpaReceiptStore.class);
        }
    }

    @Nested
    class Forgetting implements ArchiveContract {
        @Override
        public Archive archive() {
            return jpa.store(Archive.class, JpaArchive.class);
        }

        @Override
        public MessageStore messages() {
            return jpa.store(MessageStore.class, JpaMessageStore.class);
        }
    }

    @Nested
    class Parts implements PartStoreContract {
        @Override
        public PartStore parts() {
            return jpa.store(PartStore.class, JpaPartStore.class);
        }
    }

    @Nested
    class People implements ContactsContract {
        @Override
        public Contacts contacts() {
            return jpa.store(Contacts.class, JpaContacts.class);
        }

        @Override
        public long connections() {
            return jpa.count("contact_connection");
        }
    }

    @Nested
    class OptedOut implements OptOutsContract {
        @Override
        public OptOuts optOuts() {
            return jpa.store(OptOuts.class, JpaOptOuts.class);
        }
    }

    @Nested
    class Quiet implements QuietTimesContract {
        @Override
        public QuietTimes times() {
            return jpa.store(QuietTimes.class, JpaQuietTimes.class);
        }
    }

    @Nested
    class Planned implements ScheduleStoreContract {
        @Override
        public ScheduleStore store() {
            return jpa.store(ScheduleStore.class, JpaScheduleStore.class);
        }
    }

    @Nested
    class Counted implements UsageContract {
        @BeforeEach
        void open() {
            jpa.run("insert into account (name, roles, password) values ('shop', 'SENDER', 'none')");
        }

        @Override
        public Usage usage() {
            return jpa.store(Usage.class, JpaUsage.class);
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return jpa.inTransaction(work);
        }
    }

    /** The load path: with a day's messages in them, no table may be read from end to end. */
    @Nested
    class Plans {
        private final MessageStore store = jpa.store(MessageStore.class, JpaMessageStore.class);
        private final Archive archive = jpa.store(Archive.class, JpaArchive.class);

        private void carryOneMessage() {
            store.claims(List.of(new ClientReference("shop", "order-7")));
            store.accept(List.of(ExampleMessage.outgoing(1).build()), List.of());
            store.clear(List.of(transmission(1)), NOON);
            store.write(List.of(new Change(
                    transmission(1), TransmissionState.SENT, "", "", NOON, List.of("r1", "r2"), Map.of(), null)));
            store.look(List.of(transmission(1)));
            store.take(List.of(new Receipt("sim", "r1", Receipt.Status.DELIVERED, "", "", NOON, 0)));
            store.write(List.of(Change.to(TransmissionState.DELIVERED, transmission(1), "", NOON)));
            store.story(id(1), 0, 10);
            store.standings(id(1), 0, 10);
            archive.forgetMessages(null, NOON.plusSeconds(1), 10);
            archive.forgetReferences(NOON, 10);
        }

        @Test
        void everything_that_a_message_needs_is_found_by_an_index() {
            var statements = jpa.statementsOf(this::carryOneMessage).stream()
                    .filter(statement -> !statement.startsWith("insert") && !statement.contains("nextval"))
                    .toList();
            assertThat(statements)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(statement -> assertThat(jpa.plan(statement))
                            .as(statement)
                            .contains("Index Cond")
                            .doesNotContain("Seq Scan"));
        }
    }
}
