package switchboard.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortMessageTest {

    @Test
    void neither_addresses_nor_texts_are_shown() {
        ShortMessage message = ShortMessage.text("12345", "491701234567", "my secret");
        assertThat(message.toString())
                .isEqualTo("ShortMessage[Text[9 characters], receiptRequested=false, validity=null, priority=0]");
        assertThat(new Delivery.IncomingMessage("c", "491701234567", "1", message.body(), new byte[0], Instant.EPOCH)
                        .toString())
                .isEqualTo("IncomingMessage[connector=c, Text[9 characters], receivedAt=1970-01-01T00:00:00Z]");
    }

    @Test
    void a_message_needs_a_destination() {
        assertThatThrownBy(() -> ShortMessage.text("1", " ", "x")).hasMessage("destination must not be blank: ' '");
    }

    @Test
    void a_priority_out_of_range_is_named() {
        assertThatThrownBy(() -> new ShortMessage("1", "2", new Body.Text("x"), false, Duration.ofHours(1), 4))
                .hasMessage("priority must be 0 to 3: 4");
    }

    @Test
    void a_header_must_tell_its_length() {
        assertThatThrownBy(() -> new Body.Octets(new byte[0], new byte[] {2, 0}, 4))
                .hasMessage("udh must begin with the length of its rest: 0200");
    }

    @ParameterizedTest
    @CsvSource({
        "491701234567, 1, 1",
        "+491701234567, 1, 1",
        "0170123456, 1, 1",
        "12345, 3, 0",
        "123456, 3, 0",
        "1234567, 1, 1",
        "ACME, 5, 0",
        "Taxi 4711, 5, 0",
        "+12345, 1, 1"
    })
    void the_type_of_an_address_is_guessed_by_its_look(String address, int ton, int npi) {
        assertThat(TypeOfAddress.guess(address)).isEqualTo(new TypeOfAddress(ton, npi));
    }
}
