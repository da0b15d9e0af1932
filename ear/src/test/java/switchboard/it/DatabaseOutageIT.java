package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without its database the gateway refuses submissions, hears phones, and loses nothing. */
@ExtendWith(OwnGateway.class)
class DatabaseOutageIT {
    /** Connectors and queues that work again, as the log tells it. */
    private static final Pattern TAKES_AGAIN = Pattern.compile("SWJMS00000[27]");

    private Gateway gateway;
    private DatabaseServer database;

    @BeforeEach
    void start(Gateway own) {
        gateway = own;
        gateway.forget();
        database = DatabaseServer.started();
        gateway.launcher().database(database.address());
        gateway.ensureRunning("tracked");
    }

    @AfterEach
    void stop() {
        gateway.launcher().database("");
        gateway.forget();
        database.close();
    }

    @Test
    void what_was_accepted_is_sent_once_when_the_database_is_back() {
        var log = ServerLog.fromNow(gateway);
        try (var smsc = Smsc.start()) {
            var outage = new Outage(gateway, smsc);
            outage.isSurvived(
                    () -> {
                        database.kill();
                        outage.awaitPhonesHeard();
                    },
                    () -> {
                        assertThat(log.lines())
                                .noneMatch(line -> TAKES_AGAIN.matcher(line).find());
                        database.start();
                    });
        }
        Eventually.isTrue("what phones said is worked on", () -> gateway.depth("switchboard.incoming") == 0);
    }
}
