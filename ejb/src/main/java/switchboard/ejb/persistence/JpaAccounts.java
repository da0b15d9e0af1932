package switchboard.ejb.persistence;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import switchboard.core.account.Account;
import switchboard.core.port.Accounts;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Problem;

/** Accounts in the database; passwords as Argon2id, and those that were right lately in memory as a keyed hash. */
@ApplicationScoped
@Transactional
public class JpaAccounts implements Accounts {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** OWASP Password Storage Cheat Sheet: 19 MiB, 2 rounds, 1 lane. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** What an unknown name is compared with, so that it takes as long as a known one. */
    private static final String NOBODY = hash("nobody has this password");

    /** Hashing is dear on purpose: a flood of logins must not take all memory and cores. */
    private final Semaphore hashing = new Semaphore(2);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final RecentLogins recent = new RecentLogins();

    @PersistenceContext
    EntityManager entities;

    /** Outside a transaction: nobody shall hold a connection to the database while he waits for his turn to hash. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Account> authenticate(String name, String password) {
        if (name.length() > LONGEST || password.length() > LONGEST) {
            return Optional.empty();
        }
        var row = Optional.ofNullable(entities.find(AccountEntity.class, name));
        var expected = row.map(account -> account.password).orElse(NOBODY);
        boolean right = recent.has(name, password, expected) || matches(password, expected);
        if (right && row.isPresent()) {
            recent.add(name, password, expected);
        }
        return row.filter(account -> right).map(AccountEntity::account);
    }

    private boolean matches(String password, String hash) {
        awaitTurn();
        try {
            return Password.check(password, hash).with(ARGON2ID);
        } finally {
            hashing.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!hashing.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new GatewayUnavailable("too many logins at once", LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayUnavailable("the gateway is stopping", LONGEST_WAIT, e);
        }
    }

    private static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    @Override
    public List<Account> all() {
        return entities.createQuery("select a from Account a order by a.name", AccountEntity.class)
                .getResultStream()
                .map(AccountEntity::account)
                .toList();
    }

    @Override
    public List<Problem> save(Account account, String password) {
        var row = entities.find(AccountEntity.class, account.name());
        if (row == null && password == null) {
            return List.of(new Problem("password", "no_password", "password is required for a new account"));
        }
        if (password != null && (password.length() < SHORTEST || password.length() > LONGEST)) {
            return List.of(new Problem(
                    "password", "bad_password", "password is not " + SHORTEST + " to " + LONGEST + " characters long"));
        }
        if (!account.may(Account.Role.ADMIN) && !mayAnyAdministerBut(account.name())) {
            return List.of(new Problem(
                    "roles", "last_admin", "account " + account.name() + " is the last one that may administer"));
        }
        if (row == null) {
            row = new AccountEntity();
            row.name = account.name();
        }
        row.setRoles(account);
        row.password = password == null ? row.password : hash(password);
        entities.merge(row);
        return List.of();
    }

    private boolean mayAnyAdministerBut(String name) {
        return all().stream()
                .filter(account -> !account.name().equals(name))
                .anyMatch(account -> account.may(Account.Role.ADMIN));
    }

    @Override
    public void remove(String name) {
        if (!mayAnyAdministerBut(name)) {
            throw new IllegalStateException("account " + name + " is the last one that may administer");
        }
        var row = entities.find(AccountEntity.class, name);
        if (row != null) {
            entities.remove(row);
        }
    }
}
