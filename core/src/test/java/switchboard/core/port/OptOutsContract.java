package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.BEN;
import static switchboard.core.Examples.CLARA;
import static switchboard.core.Examples.NOON;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.message.Address;

/** What every list of opt-outs keeps to. */
public interface OptOutsContract {
    OptOut ANNA_EVERYWHERE = new OptOut(ANNA, null, NOON, "STOP");
    OptOut ANNA_BY_SIM = new OptOut(ANNA, "sim", NOON, "STOP");
    OptOut BEN_BY_SIM = new OptOut(BEN, "sim", NOON, "admin");

    /** Nobody has opted out yet. */
    OptOuts optOuts();

    private static Connection connection(String connector, Address address) {
        return new Connection(connector, address);
    }

    @Test
    default void who_opted_out_of_one_line_is_reached_by_another() {
        optOuts().add(ANNA_BY_SIM);
        var asked = List.of(connection("sim", ANNA), connection("berlin", ANNA), connection("sim", BEN));
        assertThat(optOuts().among(asked)).containsExactly(connection("sim", ANNA));
    }

    @Test
    default void who_opted_out_of_all_lines_is_reached_by_none() {
        optOuts().add(ANNA_EVERYWHERE);
        var asked = List.of(connection("sim", ANNA), connection("berlin", ANNA), connection("sim", BEN));
        assertThat(optOuts().among(asked))
                .containsExactlyInAnyOrder(connection("sim", ANNA), connection("berlin", ANNA));
    }

    @Test
    default void nobody_is_asked_for() {
        assertThat(optOuts().among(List.of())).isEmpty();
    }

    @Test
    default void one_of_very_many_is_found() {
        optOuts().add(ANNA_BY_SIM);
        var asked = Stream.concat(
                        IntStream.range(0, 2_500).mapToObj(i -> Address.parse("+4917%08d".formatted(i))),
                        Stream.of(ANNA))
                .map(address -> connection("sim", address))
                .toList();
        assertThat(optOuts().among(asked)).containsExactly(connection("sim", ANNA));
    }

    @Test
    default void saying_it_again_changes_nothing() {
        assertThat(optOuts().add(ANNA_BY_SIM)).isTrue();
        assertThat(optOuts().add(new OptOut(ANNA, "sim", NOON.plusSeconds(60), "admin")))
                .isFalse();
        assertThat(optOuts().search(OptOutSearch.of(ANNA))).containsExactly(ANNA_BY_SIM);
    }

    @Test
    default void of_many_that_say_it_at_once_one_is_noted() {
        Executor threads = command -> new Thread(command).start();
        var noted = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> optOuts().add(ANNA_EVERYWHERE), threads))
                .limit(8)
                .toList();
        assertThat(noted).filteredOn(CompletableFuture::join).hasSize(1);
        assertThat(optOuts().search(OptOutSearch.of(ANNA))).containsExactly(ANNA_EVERYWHERE);
    }

    @Test
    default void what_is_for_all_lines_and_what_is_for_one_are_taken_back_each_by_itself() {
        optOuts().add(ANNA_EVERYWHERE);
        optOuts().add(ANNA_BY_SIM);
        assertThat(optOuts().remove(ANNA, null)).isTrue();
        assertThat(optOuts().among(List.of(connection("sim", ANNA)))).hasSize(1);
        assertThat(optOuts().remove(ANNA, "sim")).isTrue();
        assertThat(optOuts().among(List.of(connection("sim", ANNA)))).isEmpty();
        assertThat(optOuts().remove(ANNA, "sim")).isFalse();
    }

    @Test
    default void all_of_an_address_are_taken_back_and_no_others() {
        optOuts().add(ANNA_EVERYWHERE);
        optOuts().add(ANNA_BY_SIM);
        optOuts().add(BEN_BY_SIM);
        optOuts().removeAll(ANNA);
        assertThat(optOuts().search(new OptOutSearch(null, null, 10))).containsExactly(BEN_BY_SIM);
    }

    @Test
    default void they_are_told_in_the_order_of_their_addresses_page_by_page() {
        var clara = new OptOut(CLARA, null, NOON, "STOP");
        Stream.of(BEN_BY_SIM, ANNA_BY_SIM, ANNA_EVERYWHERE, clara).forEach(optOuts()::add);
        assertThat(optOuts().search(new OptOutSearch(null, null, 10)))
                .containsExactly(clara, ANNA_EVERYWHERE, ANNA_BY_SIM, BEN_BY_SIM);
        assertThat(optOuts().search(new OptOutSearch(null, ANNA, 10))).containsExactly(BEN_BY_SIM);
        assertThat(optOuts().search(new OptOutSearch(null, null, 1))).containsExactly(clara);
        assertThat(optOuts().search(new OptOutSearch(null, null, 2)))
                .containsExactly(clara, ANNA_EVERYWHERE, ANNA_BY_SIM);
    }
}
