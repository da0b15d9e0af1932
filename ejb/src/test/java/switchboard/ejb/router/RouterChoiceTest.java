package switchboard.ejb.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.conformance.Conforms;
import switchboard.core.port.ForgetfulMessageStore;
import switchboard.core.port.MessageStore;
import switchboard.core.port.PartStore;
import switchboard.core.port.Queues;
import switchboard.core.port.RecordingQueues;
import switchboard.core.port.Router;
import switchboard.core.port.Usage;
import switchboard.ejb.Beans;
import switchboard.ejb.memory.HeapPartStore;
import switchboard.ejb.memory.HeapUsage;

class RouterChoiceTest {
    private final RouterChoice choice = new RouterChoice();
    private String before;

    private record Custom(String name, Queues queues, MessageStore store, PartStore parts, Usage usage)
            implements Router {
        static Custom named(String name) {
            return new Custom(
                    name, RecordingQueues.patient(), new ForgetfulMessageStore(), new HeapPartStore(), new HeapUsage());
        }
    }

    @BeforeEach
    void remember() {
        before = System.clearProperty("switchboard.router");
    }

    @AfterEach
    void restore() {
        choose(before);
    }

    private static void choose(String name) {
        if (name == null) {
            System.clearProperty("switchboard.router");
        } else {
            System.setProperty("switchboard.router", name);
        }
    }

    private Router chosen() {
        return choice.router(Beans.of(Custom.named("direct"), Custom.named("tracked"), Custom.named("my-own")));
    }

    @Test
    void tracked_is_the_standard() {
        assertThat(chosen().name()).isEqualTo("tracked");
    }

    @Test
    void the_property_chooses() {
        choose("direct");
        assertThat(chosen().name()).isEqualTo("direct");
    }

    @Test
    void a_router_of_one_s_own_is_chosen_by_its_name() {
        choose("my-own");
        assertThat(chosen().name()).isEqualTo("my-own");
    }

    @Test
    @Conforms(sheet = "rapidsms", cases = 40)
    void an_unknown_name_is_answered_with_the_known_ones() {
        choose("qeued");
        assertThatThrownBy(this::chosen)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("switchboard.router is \"qeued\"; there are [direct, my-own, tracked]");
    }

    @Test
    void messages_are_looked_up_where_the_chosen_router_keeps_them() {
        var router = Custom.named("tracked");
        assertThat(choice.store(router)).isSameAs(router.store());
    }
}
