package switchboard.ejb.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.Examples;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;

/** Who may bring messages. */
class CallersTest {
    private static final String TOKEN = "0123456789abcdef";

    /** The status of the refusal; 0 for none. */
    private static int refusal(Map<String, String> settings, String query, Map<String, String> headers) {
        var connector = Examples.connector("web").withSettings(new HashMap<>(settings));
        var call = new HttpCall("web", "GET", "", query, headers, new byte[0], "192.0.2.7");
        return Callers.of(new HttpSettings(connector))
                .refusal(call)
                .map(HttpAnswer::status)
                .orElse(0);
    }

    @Test
    void nobody_may_where_nothing_is_set() {
        assertThat(refusal(Map.of(), "", Map.of())).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "token=0123456789abcdef, 0",
        "id=1&token=0123456789abcde%66, 0",
        "token=0123456789abcdeF, 401",
        "token=, 401",
        "id=1, 401"
    })
    void whoever_shows_the_token_in_the_query_may(String query, int refusal) {
        assertThat(refusal(Map.of("token", TOKEN), query, Map.of())).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "authorization, Bearer 0123456789abcdef, 0",
        "authorization, Bearer wrong, 401",
        "x-switchboard-token, 0123456789abcdef, 0",
        "x-switchboard-token, wrong, 401"
    })
    void whoever_shows_the_token_in_a_header_may(String header, String value, int refusal) {
        assertThat(refusal(Map.of("token", TOKEN), "", Map.of(header, value))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "Basic c2hvcDowMTIzNDU2Nzg5YWJjZGVm, 0",
        "basic c2hvcDowMTIzNDU2Nzg5YWJjZGVm, 0",
        "Basic c2hvcDp3cm9uZw==, 401",
        "Basic ?, 401",
        "Bearer 0123456789abcdef, 401"
    })
    void whoever_logs_in_may(String authorization, int refusal) {
        var settings = Map.of("inUser", "shop", "inPassword", TOKEN);
        assertThat(refusal(settings, "", Map.of("authorization", authorization)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/24, 0", "192.0.2.7, 0", "192.0.2.8, 403"})
    void whoever_calls_from_a_listed_address_may(String addresses, int refusal) {
        assertThat(refusal(Map.of("inAddresses", addresses), "", Map.of())).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.8", "10.0.0.0/8"})
    void the_right_token_from_another_address_is_not_enough(String addresses) {
        var settings = Map.of("inAddresses", addresses, "token", TOKEN);
        assertThat(refusal(settings, "token=" + TOKEN, Map.of())).isEqualTo(403);
    }

    @Test
    void secrets_are_not_written() {
        var connector = Examples.connector("web").withSettings(Map.of("token", TOKEN));
        assertThat(Callers.of(new HttpSettings(connector)).toString()).doesNotContain(TOKEN);
    }
}
