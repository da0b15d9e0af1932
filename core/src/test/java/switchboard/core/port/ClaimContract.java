package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

/** What every message store does with the references that clients gave. */
public interface ClaimContract extends StoredMessages {

    private static Claim claim(String account, String reference, int message) {
        return new Claim(new ClientReference(account, reference), "fingerprint-" + message, id(message));
    }

    private static Message message(int number) {
        return ExampleMessage.outgoing(number).build();
    }

    @Test
    default void a_reference_is_free_until_it_is_claimed() {
        var claim = claim("shop", "order-7", 1);
        assertThat(store().claims(List.of(claim.reference()))).isEmpty();
        store().accept(List.of(message(1)), List.of(claim));
        assertThat(store().claims(List.of(claim.reference()))).containsOnly(Map.entry(claim.reference(), claim));
    }

    @Test
    default void only_the_claims_asked_for_are_told() {
        store().accept(
                        List.of(message(1), message(2)),
                        List.of(claim("shop", "order-1", 1), claim("shop", "order-2", 2)));
        var asked = List.of(new ClientReference("shop", "order-2"), new ClientReference("shop", "order-3"));
        assertThat(store().claims(asked).values()).containsExactly(claim("shop", "order-2", 2));
    }

    @Test
    default void nothing_asked_is_nothing_told() {
        assertThat(store().claims(List.of())).isEmpty();
    }

    @Test
    default void a_reference_belongs_to_its_account() {
        store().accept(List.of(message(1)), List.of(claim("shop", "order-7", 1)));
        store().accept(List.of(message(2)), List.of(claim("bank", "order-7", 2)));
        var asked = List.of(new ClientReference("shop", "order-7"), new ClientReference("bank", "order-7"));
        assertThat(store().claims(asked).values())
                .containsExactlyInAnyOrder(claim("shop", "order-7", 1), claim("bank", "order-7", 2));
    }

    @Test
    default void references_differ_by_case_and_by_what_a_database_may_fold() {
        store().accept(List.of(message(1)), List.of(claim("shop", "Order-ä", 1)));
        var asked = Stream.of("order-ä", "Order-a", "Order-ä ", "Order-a\u0308")
                .map(text -> new ClientReference("shop", text))
                .toList();
        assertThat(store().claims(asked)).isEmpty();
    }

    @Test
    default void a_reference_that_was_claimed_meanwhile_fails_the_whole_call() {
        store().accept(List.of(message(1)), List.of(claim("shop", "order-7", 1)));
        var free = claim("shop", "order-8", 2);
        assertThatThrownBy(() ->
                        store().accept(List.of(message(2), message(3)), List.of(free, claim("shop", "order-7", 3))))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().claims(List.of(free.reference()))).isEmpty();
    }
}
