package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.web.fake.MemoryMessages;

class MessagesTest {
    private final MemoryMessages store = new MemoryMessages();
    private final Messages page = new Messages();

    @BeforeEach
    void wire() {
        page.store = store;
    }

    @Test
    void a_page_has_fifty_and_leads_to_the_older_ones() {
        page.search();
        assertThat(page.getRows()).hasSize(50);
        var last = page.getRows().get(49).message().id();
        assertThat(page.getOlder()).endsWith("&before=" + last);
        assertThat(page.getNewest()).isEmpty();
    }

    @Test
    void the_last_page_leads_only_back() {
        page.setBefore("019a0000-0005-7000-8000-000000000000");
        page.search();
        assertThat(page.getRows()).hasSize(5);
        assertThat(page.getOlder()).isEmpty();
        assertThat(page.getNewest()).isEqualTo("/messages?direction=&state=&address=&words=&before=");
    }

    @Test
    void a_search_goes_on_in_the_links() {
        page.setAddress("0049 170 1234510");
        page.setWords("a&b");
        page.setBefore("019a0000-0005-7000-8000-000000000000");
        page.search();
        assertThat(page.getNewest()).contains("address=0049+170+1234510").contains("words=a%26b");
        assertThat(page.isFiltered()).isTrue();
    }

    @Test
    void an_address_that_is_none_is_told() {
        page.setAddress("???");
        page.search();
        assertThat(page.getError()).startsWith("\"???\" is neither");
        assertThat(page.getRows()).isEmpty();
    }

    @Test
    void what_can_not_be_searched_for_is_told() {
        page.setState("GONE");
        page.search();
        assertThat(page.getError()).startsWith("state is none of [QUEUED");
        page.setState("");
        page.setWords("x".repeat(201));
        page.search();
        assertThat(page.getError()).isEqualTo("words is longer than 200 characters");
        page.setWords("\0");
        page.search();
        assertThat(page.getError()).startsWith("words has a NUL");
    }

    @Test
    void a_router_that_keeps_nothing_says_so() {
        store.keepNothing();
        page.search();
        assertThat(page.getError()).isEqualTo("This router keeps no messages, so none can be looked up.");
    }

    @Test
    void a_direction_that_is_none_is_any() {
        page.setDirection("sideways");
        page.search();
        assertThat(page.getRows()).hasSize(50);
    }
}
