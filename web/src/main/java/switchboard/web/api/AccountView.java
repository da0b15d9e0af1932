package switchboard.web.api;

import java.util.List;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;

/** An account as the API shows it: never with its password. */
record AccountView(String name, List<Role> roles) {
    static AccountView of(Account account) {
        return new AccountView(account.name(), account.roles().stream().sorted().toList());
    }
}
