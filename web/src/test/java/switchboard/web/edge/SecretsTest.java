package switchboard.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.web.fake.MemoryCatalog;

class SecretsTest {
    private static final Map<String, String> MASKED = Map.of("host", "h", "password", Secrets.MASK);

    private final Secrets secrets = new Secrets();

    SecretsTest() {
        secrets.catalog = new MemoryCatalog();
    }

    @Test
    void a_secret_comes_out_as_asterisks() {
        assertThat(secrets.masked(connector("smpp"))).isEqualTo(MASKED);
    }

    @Test
    void of_an_unknown_transport_everything_is_secret() {
        assertThat(secrets.masked(connector("gone")).values()).containsOnly(Secrets.MASK);
    }

    @Test
    void asterisks_keep_the_old_secret() {
        assertThat(secrets.unmasked("smpp", MASKED, connector("smpp"))).containsEntry("password", "s3cret");
    }

    @Test
    void asterisks_in_a_setting_that_is_no_secret_stay_asterisks() {
        assertThat(secrets.unmasked("smpp", Map.of("host", Secrets.MASK), connector("smpp")))
                .containsEntry("host", Secrets.MASK);
    }

    @Test
    void asterisks_without_an_old_secret_are_refused() {
        assertThatThrownBy(() -> secrets.unmasked("smpp", MASKED, null)).hasMessageContaining("settings.password");
        assertThatThrownBy(() -> secrets.unmasked("smpp", MASKED, connector("log")))
                .hasMessageContaining("settings.password");
    }

    private static Connector connector(String transport) {
        var settings = Map.of("host", "h", "password", "s3cret");
        return new Connector("c", transport, settings, true, 0, 1, RetryPolicy.STANDARD);
    }
}
