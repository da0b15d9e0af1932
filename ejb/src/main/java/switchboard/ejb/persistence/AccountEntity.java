package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import switchboard.core.account.Account;

/** An account and the hash of its password. */
@Entity(name = "Account")
@Table(name = "account")
class AccountEntity {
    @Id
    String name;

    /** Separated by commas. */
    String roles;

    String password;

    Account account() {
        return new Account(
                name, Arrays.stream(roles.split(",")).map(Account.Role::valueOf).collect(Collectors.toSet()));
    }

    void setRoles(Account account) {
        roles = account.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
