package switchboard.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.core.Examples.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.ExampleMessage;

/** What a message store does in addition if it keeps messages: the rows decide what may happen, and tell the story. */
public interface KeepingMessageStoreContract
        extends MessageStoreContract,
                TransmissionStateContract,
                CancellationContract,
                StandingContract,
                StoryContract,
                IncomingStoryContract,
                SearchContract {

    @Test
    default void it_says_that_it_keeps_messages() {
        assertThat(store().keepsMessages()).isTrue();
    }

    @Test
    default void a_reference_that_was_claimed_meanwhile_keeps_no_message() {
        var claim = new Claim(new ClientReference("shop", "order-7"), "f", id(1));
        store().accept(List.of(ExampleMessage.outgoing(1).build()), List.of(claim));
        var other = new Claim(claim.reference(), "f", id(2));
        assertThatThrownBy(
                        () -> store().accept(List.of(ExampleMessage.outgoing(2).build()), List.of(other)))
                .isInstanceOf(RuntimeException.class);
        assertThat(store().story(id(2), 0, 1)).isEmpty();
        assertThat(store().claims(List.of(claim.reference()))).containsExactly(Map.entry(claim.reference(), claim));
    }
}
