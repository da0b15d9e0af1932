package switchboard.ejb.jms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.jms.IllegalStateException;
import jakarta.jms.JMSRuntimeException;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.port.Outage;

/** Core knows what the container and the broker throw by its names only. */
class ContainerOutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new ResourceException("no managed connections available"),
                new ResourceAllocationException("none to be had"),
                new JMSRuntimeException("the broker is away"),
                new IllegalStateException("the session is closed"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void what_the_container_and_the_broker_throw_is_an_outage(Throwable cause) {
        assertThat(Outage.isBehind(new RuntimeException("it failed", cause))).isTrue();
    }

    @Test
    void what_is_no_json_is_none() {
        assertThat(Outage.isBehind(new RuntimeException(new JsonParseException(null, "no JSON"))))
                .isFalse();
    }
}
