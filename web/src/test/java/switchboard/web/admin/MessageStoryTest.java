package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.port.Search;
import switchboard.core.port.Story;
import switchboard.web.fake.MemoryMessages;

class MessageStoryTest {
    private final MemoryMessages messages = new MemoryMessages();
    private final MessageStory page = new MessageStory();

    private void open(Direction direction, String state) {
        page.store = messages;
        page.setId(found(direction, state).id().toString());
        page.load();
    }

    private Message found(Direction direction, String state) {
        return messages.search(new Search(direction, null, state, null, null, null, 1))
                .get(0)
                .message();
    }

    private Story.TransmissionStory part(TransmissionState state) {
        open(Direction.OUTGOING, state.name());
        return page.getTransmissions().stream()
                .filter(part -> part.state() == state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_goes_on_can_be_cancelled() {
        open(Direction.OUTGOING, "RETRYING");
        assertThat(page.isCancellable()).isTrue();
    }

    @Test
    void what_is_over_cannot() {
        open(Direction.OUTGOING, "DELIVERED");
        assertThat(page.isCancellable()).isFalse();
    }

    @Test
    void what_came_in_cannot() {
        open(Direction.INCOMING, "HANDLED");
        assertThat(page.isCancellable()).isFalse();
    }

    @Test
    void the_network_can_be_asked_about_what_it_took() {
        assertThat(page.mayAsk(part(TransmissionState.SENT))).isTrue();
        assertThat(page.mayAsk(part(TransmissionState.QUEUED))).isFalse();
    }
}
