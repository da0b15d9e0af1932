package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.NOON;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.contact.OptOut;
import switchboard.core.message.Address;
import switchboard.core.port.InMemoryOptOuts;

class OptOutsTest {
    private final OptOuts page = new OptOuts();

    OptOutsTest() {
        page.optOuts = new InMemoryOptOuts();
    }

    private void note(int... numbers) {
        IntStream.of(numbers)
                .mapToObj(number -> Address.parse("+4916000000%02d".formatted(number)))
                .forEach(address -> page.optOuts.add(new OptOut(address, null, NOON, "stop")));
    }

    @Test
    void a_number_is_found_however_it_is_written() {
        page.optOuts.add(new OptOut(ANNA, "sim", NOON, "stop"));
        note(1);
        page.setNumber(" 00" + ANNA.digitsOrName() + " ");
        assertThat(page.getRows()).containsExactly(new OptOut(ANNA, "sim", NOON, "stop"));
    }

    @Test
    void fifty_are_a_page() {
        note(IntStream.range(0, 50).toArray());
        assertThat(page.getRows()).hasSize(50);
        assertThat(page.getNext()).isEmpty();
        assertThat(page.getFirst()).isEmpty();
    }

    @Test
    void the_next_page_begins_where_this_one_ends() {
        note(IntStream.range(0, 51).toArray());
        assertThat(page.getNext()).isEqualTo("/optouts?number=&after=%2B491600000049");
        var next = new OptOuts();
        next.optOuts = page.optOuts;
        next.setAfter("+491600000049");
        assertThat(next.getRows()).extracting(one -> one.address().value()).containsExactly("+491600000050");
        assertThat(next.getNext()).isEmpty();
        assertThat(next.getFirst()).isEqualTo("/optouts?number=&after=");
    }
}
