package switchboard.ejb.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Address;
import switchboard.core.phase.App;
import switchboard.core.phase.Deed;
import switchboard.core.phase.Phases;

class BlockListAppTest {
    private static final App LIST =
            new BlockListApp().configured(Map.of("blocked", "0049 170 1111111, +49176*,SpamShop\r\n\n,99*"));

    private static List<String> deeds(App app, Address from) {
        var message = ExampleMessage.incoming(1).from(from).build();
        return new Phases(List.of(app))
                .incoming(List.of(message)).get(0).deeds().stream()
                        .map(Deed::toString)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+491701111111", "+491761234567", "SpamShop", "99123"})
    void who_is_on_the_list_is_not_heard(String from) {
        assertThat(deeds(LIST, Address.parse(from))).containsExactly("dropped by block-list: its sender is blocked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+491701111112", "+491771234567", "Spam", "98123"})
    void who_is_not_on_the_list_is_heard(String from) {
        assertThat(deeds(LIST, Address.parse(from))).isEmpty();
    }

    @Test
    void nobody_is_not_on_the_list() {
        assertThat(deeds(LIST, null)).isEmpty();
    }

    @Test
    void an_empty_list_blocks_nobody() {
        var app = new BlockListApp();
        assertThat(app.configured(Map.of("blocked", " , "))).isSameAs(app);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "49*176", "+4917612345678901", "a name that is too long"})
    void an_entry_that_can_not_be_is_refused(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockListApp().configured(Map.of("blocked", entry)))
                .withMessageStartingWith("blocked has an entry that can't be: ");
    }
}
