package switchboard.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Account.Role;

class AccountTest {
    @Test
    void an_account_may_do_what_its_roles_say() {
        var shop = new Account("shop", Set.of(Role.SENDER));
        assertThat(shop.may(Role.SENDER)).isTrue();
        assertThat(shop.may(Role.OPERATOR)).isFalse();
    }

    @Test
    void an_administrator_may_do_everything() {
        assertThat(Role.values()).allMatch(new Account("admin", Set.of(Role.ADMIN))::may);
    }

    @Test
    void an_account_has_a_name_and_a_role() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("The Shop", Set.of(Role.SENDER)))
                .withMessageStartingWith("name is not 1 to 40 of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account("shop", Set.of()))
                .withMessage("roles is empty");
    }
}
