package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Those of the container are tried where they are known. */
class OutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new SQLTransientConnectionException("try again"),
                new SQLException("the server closed the connection", "08006"),
                new SQLException("disk full", "53100"),
                new SQLException("terminating connection", "57P01"),
                new SQLException("a page was not written", "90028", new IOException("No space left on device")));
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new SQLIntegrityConstraintViolationException("unique", "23505"),
                new SQLException("value too long", "22001"),
                new SQLException("no state"),
                new IOException("Broken pipe"),
                new IllegalStateException("a fault of ours"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void what_the_world_refuses_is_an_outage(Throwable cause) {
        assertThat(Outage.isBehind(new RuntimeException("it failed", new RuntimeException(cause))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_wrong_with_the_message_or_its_client_is_none(Throwable cause) {
        assertThat(Outage.isBehind(new RuntimeException("it failed", new RuntimeException(cause))))
                .isFalse();
    }
}
