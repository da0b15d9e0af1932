package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.core.port.Accounts;
import switchboard.core.port.Problem;

/** Starts with admin, operator and sender, each with its name and "-password" as its password. */
@ApplicationScoped
public class MemoryAccounts implements Accounts {
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    public MemoryAccounts() {
        for (var role : Role.values()) {
            var name = role.name().toLowerCase();
            save(new Account(name, Set.of(role)), name + "-password");
        }
    }

    @Override
    public Optional<Account> authenticate(String name, String password) {
        return password.equals(passwords.get(name)) ? Optional.of(accounts.get(name)) : Optional.empty();
    }

    @Override
    public List<Account> all() {
        return accounts.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    @Override
    public List<Problem> save(Account account, String password) {
        if (password != null && password.length() < 8) {
            return List.of(new Problem("password", "too_short", "has fewer than 8 characters"));
        }
        if (password == null && !passwords.containsKey(account.name())) {
            return List.of(new Problem("password", "required", "is required for a new account"));
        }
        accounts.put(account.name(), account);
        if (password != null) {
            passwords.put(account.name(), password);
        }
        return List.of();
    }

    @Override
    public void remove(String name) {
        var others = all().stream().filter(account -> !account.name().equals(name));
        if (others.noneMatch(account -> account.roles().contains(Role.ADMIN))) {
            throw new IllegalStateException("account " + name + " is the last one that may administer");
        }
        accounts.remove(name);
        passwords.remove(name);
    }
}
