package switchboard.ejb.gateway;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import switchboard.core.flow.Submit;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.MessageStore;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Router;
import switchboard.core.port.Submitted;
import switchboard.core.port.Usage;

class DurableGatewayTest {
    /** With queues that forget. */
    private static final class Forgetful implements Router {
        @Override
        public String name() {
            return "forgetful";
        }

        @Override
        public Queues queues() {
            return RecordingQueues.immediate();
        }

        @Override
        public MessageStore store() {
            throw new UnsupportedOperationException();
        }

        @Override
        public PartStore parts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Usage usage() {
            throw new UnsupportedOperationException();
        }
    }

    /** As with durable queues: a caller that asks for several accounts would otherwise repeat those that went well. */
    @Test
    void a_fault_at_a_submission_without_durable_queues_is_an_outage_to_the_caller() {
        var gateway = new DurableGateway();
        gateway.router = new Forgetful();
        gateway.transaction = new SubmitTransaction() {
            @Override
            public List<Submitted> submit(List<Submit.Order> orders) {
                throw new IllegalStateException("a fault of ours");
            }
        };

        assertThatExceptionOfType(GatewayUnavailable.class)
                .isThrownBy(() -> gateway.submit("demo", List.of(), List.of()))
                .withRootCauseInstanceOf(IllegalStateException.class);
    }
}
