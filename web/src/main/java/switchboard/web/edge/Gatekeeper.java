package switchboard.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import switchboard.core.account.Account;
import switchboard.core.port.Accounts;

/** Checks names and passwords for every door, so that the doors share one count of wrong ones. */
@ApplicationScoped
public class Gatekeeper {
    @Inject
    Accounts accounts;

    @Inject
    LoginThrottle throttle;

    /**
     * The account, if this is its password.
     *
     * @param address the client's
     * @throws Refusal if there were too many wrong ones
     */
    public Optional<Account> admit(String name, String password, String address) {
        throttle.wait(name, address).ifPresent(wait -> {
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS, "Too many wrong passwords; wait " + seconds(wait) + ".")
                    .retryAfter(wait);
        });
        var account = accounts.authenticate(name, password);
        if (account.isEmpty()) {
            throttle.failed(name, address);
        }
        return account;
    }

    private static String seconds(Duration wait) {
        var seconds = wait.plusMillis(999).toSeconds();
        return seconds == 1 ? "one second" : seconds + " seconds";
    }
}
