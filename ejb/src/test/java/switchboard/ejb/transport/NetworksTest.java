package switchboard.ejb.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, true",
        "10.255.255.255, true",
        "11.0.0.1, false",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "2001:db8::1, true",
        "2001:db9::1, false"
    })
    void an_address_is_in_a_network_or_not(String address, boolean allowed) throws UnknownHostException {
        var networks = Networks.parse("from", "10.0.0.0/8, 192.0.2.7 2001:db8::/32");
        assertThat(networks.allow(InetAddress.getByName(address))).isEqualTo(allowed);
    }

    @Test
    void without_networks_all_are_allowed() throws UnknownHostException {
        assertThat(Networks.parse("from", "").allow(InetAddress.getByName("203.0.113.9")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "example.com", "10.0.0.256", "/8"})
    void what_is_no_network_is_named(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.parse("from", entry))
                .withMessage("from: \"" + entry + "\" is no address or network such as 10.0.0.0/8");
    }
}
