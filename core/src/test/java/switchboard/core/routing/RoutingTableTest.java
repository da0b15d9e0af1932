package switchboard.core.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static switchboard.core.Examples.ANNA;
import static switchboard.core.Examples.CLARA;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.ExampleMessage;
import switchboard.core.message.Message;

class RoutingTableTest {
    private static final Message MESSAGE = ExampleMessage.outgoing(1).build();

    private static Route route(String name, int position, String condition, String... connectors) {
        return new Route(name, position, Matcher.parse(condition), List.of(connectors));
    }

    @Test
    void the_first_route_that_matches_decides() {
        var table =
                new RoutingTable(List.of(route("germany", 1, "to +49", "berlin"), route("rest", 2, "any", "world")));
        assertThat(table.connectorFor(MESSAGE, ANNA, List.of())).contains("berlin");
        assertThat(table.connectorFor(MESSAGE, CLARA, List.of())).contains("world");
    }

    @Test
    void the_position_counts_and_not_the_order_of_the_list() {
        var table =
                new RoutingTable(List.of(route("rest", 9, "any", "world"), route("germany", 1, "to +49", "berlin")));
        assertThat(table.connectorFor(MESSAGE, ANNA, List.of())).contains("berlin");
    }

    @Test
    void routes_at_one_position_are_asked_by_name() {
        var table = new RoutingTable(List.of(route("b", 1, "any", "second"), route("a", 1, "any", "first")));
        assertThat(table.connectorFor(MESSAGE, ANNA, List.of())).contains("first");
    }

    @Test
    void connectors_that_were_tried_are_skipped() {
        var table = new RoutingTable(List.of(route("all", 1, "any", "one", "two", "three")));
        assertThat(table.connectorFor(MESSAGE, ANNA, List.of("one", "two"))).contains("three");
    }

    @Test
    void a_route_has_one_to_twenty_different_connectors() {
        var many = IntStream.range(0, 21).mapToObj(number -> "line-" + number).toArray(String[]::new);
        assertThat(route("all", 1, "any", Arrays.copyOf(many, 20)).connectors()).hasSize(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route("all", 1, "any", many))
                .withMessage("connectors has more than 20: 21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route("all", 1, "any", "one", "two", "one"))
                .withMessage("connectors names one twice: [one, two, one]");
    }

    @Test
    void an_exhausted_route_does_not_give_way_to_the_next() {
        var table = new RoutingTable(List.of(route("first", 1, "any", "one"), route("second", 2, "any", "two")));
        assertThat(table.connectorFor(MESSAGE, ANNA, List.of("one"))).isEmpty();
    }

    @Test
    void without_a_match_there_is_no_connector() {
        var table = new RoutingTable(List.of(route("germany", 1, "to +49", "berlin")));
        assertThat(table.connectorFor(MESSAGE, CLARA, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Germany", "-x", "a b", "12345678901234567890123456789012345678901"})
    void a_bad_name_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route(name, 1, "any", "one"))
                .withMessage("name is not 1 to 40 of a-z, 0-9, dot, underscore, hyphen: \"" + name + "\"");
    }

    @Test
    void a_route_leads_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> route("nowhere", 1, "any"))
                .withMessage("connectors is empty");
    }
}
