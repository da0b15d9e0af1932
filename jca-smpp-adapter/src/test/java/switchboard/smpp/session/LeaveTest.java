package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaveTest extends SessionFixture {

    private static final String DELIVERY =
            "00000021 00000005 00000000 00000009" + " 00 010100 010100 000000 00 00 00000000 00";
    private static final String UNBIND = "00000010 00000006 00000000 0000000b";
    private static final String UNBOUND = "00000010 80000006 00000000 00000002";

    @BeforeEach
    void bind() {
        read(BOUND);
        sent();
    }

    @Test
    void who_retires_with_nothing_outstanding_unbinds_and_closes() {
        session.retire();
        assertThat(sent()).containsExactly("unbind 0");
        read(UNBOUND);
        assertThat(channel.isOpen()).isFalse();
        channel.runPendingTasks();
        assertThat(told).endsWith("ended: unbound");
    }

    @Test
    void what_was_delivered_is_answered_before_our_unbind() {
        read(DELIVERY);
        session.retire();
        arrivals.get(0).answer(0);
        assertThat(sent()).containsExactly("deliver_sm_resp 0", "unbind 0");
    }

    @Test
    void what_was_delivered_is_answered_before_the_peers_unbind() {
        read(DELIVERY);
        read(UNBIND);
        arrivals.get(0).answer(0);
        assertThat(sent()).containsExactly("deliver_sm_resp 0", "unbind_resp 0");
    }

    @Test
    void what_is_delivered_while_the_bind_ends_is_to_be_delivered_again() {
        session.retire();
        sent();
        read(DELIVERY);
        assertThat(sent()).containsExactly("deliver_sm_resp 100");
        assertThat(arrivals).isEmpty();
    }
}
