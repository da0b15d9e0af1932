package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import switchboard.smpp.ServerSettings;

class VisitorsTest {

    private final Visitors visitors = new Visitors(ServerSettings.listening(0)
            .maxConnections(3)
            .maxConnectionsPerAddress(2)
            .maxFailedBinds(2)
            .build());

    @Test
    void one_address_has_as_many_connections_as_it_may_and_others_have_theirs() throws Exception {
        assertThat(visitors.entered(address("192.0.2.1"))).isTrue();
        assertThat(visitors.entered(address("192.0.2.1"))).isTrue();
        assertThat(visitors.entered(address("192.0.2.1"))).isFalse();
        assertThat(visitors.entered(address("192.0.2.2"))).isTrue();
    }

    @Test
    void all_together_have_as_many_as_the_server_bears() throws Exception {
        assertThat(LongStream.range(1, 9).filter(i -> enter("192.0.2." + i))).hasSize(3);
        visitors.left(address("192.0.2.1"));
        assertThat(enter("192.0.2.9")).isTrue();
    }

    @Test
    void one_subscriber_of_ipv6_is_one_however_many_addresses_it_takes() {
        assertThat(enter("2001:db8:1:1::1")).isTrue();
        assertThat(enter("2001:db8:1:1::2")).isTrue();
        assertThat(enter("2001:db8:1:1::3")).isFalse();
        assertThat(enter("2001:db8:1:2::1")).isTrue();
    }

    @Test
    void who_fails_too_often_within_a_minute_is_banned_until_it_is_over() throws Exception {
        InetAddress peer = address("192.0.2.1");
        visitors.failed(peer, 0);
        assertThat(visitors.isBanned(peer, 1)).isFalse();
        visitors.failed(peer, 1);
        assertThat(visitors.isBanned(peer, 2)).isTrue();
        assertThat(visitors.isBanned(address("192.0.2.2"), 2)).isFalse();
        assertThat(visitors.isBanned(peer, TimeUnit.MINUTES.toNanos(1))).isFalse();
    }

    private boolean enter(String from) {
        try {
            return visitors.entered(address(from));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress address(String literal) throws Exception {
        return InetAddress.getByName(literal);
    }
}
