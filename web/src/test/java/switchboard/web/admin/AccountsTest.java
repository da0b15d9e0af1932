package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.fake.MemoryAccounts;

class AccountsTest {
    private final MemoryAccounts store = new MemoryAccounts();
    private final Accounts page = new Accounts();

    @Test
    void who_may_not_administer_sees_and_changes_nothing() {
        page.store = store;
        page.console = new Console() {
            @Override
            void mustBeAdmin() {
                throw Refusal.of(ProblemCode.FORBIDDEN, "no");
            }
        };
        assertThatThrownBy(page::load).isInstanceOf(Refusal.class);
        assertThatThrownBy(page::save).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> page.remove("sender")).isInstanceOf(Refusal.class);
        assertThat(store.all()).hasSize(3);
    }
}
