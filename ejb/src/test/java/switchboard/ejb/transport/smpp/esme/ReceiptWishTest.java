package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.delivery.TransmissionState.DELIVERED;
import static switchboard.core.delivery.TransmissionState.FAILED;
import static switchboard.core.delivery.TransmissionState.SENT;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptWishTest {

    @ParameterizedTest
    @CsvSource({"0, ''", "1, DELIVERED FAILED", "2, FAILED", "3, DELIVERED", "16, SENT", "17, SENT DELIVERED FAILED"})
    void the_bits_say_which_receipts_are_wanted(int bits, String states) {
        var wish = new ReceiptWish(bits);
        assertThat(Stream.of(SENT, DELIVERED, FAILED).filter(wish::includes).map(Enum::name))
                .containsExactly(states.isEmpty() ? new String[0] : states.split(" "));
        assertThat(wish.isForAny()).isEqualTo(!states.isEmpty());
    }

    @Test
    void a_callback_keeps_them() {
        assertThat(new ReceiptWish(18).callback("bank")).hasToString("line:bank?registered_delivery=18");
        assertThat(ReceiptWish.of(URI.create("line:bank?registered_delivery=18")))
                .isEqualTo(new ReceiptWish(18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"line:bank", "line:bank?registered_delivery=x", "line:bank?registered_delivery=99999"})
    void without_a_word_both_final_ones_are_wanted(String callback) {
        assertThat(ReceiptWish.of(URI.create(callback))).isEqualTo(new ReceiptWish(1));
    }
}
