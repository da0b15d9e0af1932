package switchboard.ejb.transport.smpp.esme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Account;
import switchboard.core.port.Accounts;
import switchboard.core.port.Problem;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeBind;

class EsmeGateTest {
    private final EsmeGate gate = new EsmeGate();
    private final TwoAccounts accounts = new TwoAccounts();

    /** {@code shop} may send, {@code watch} may not; both have the password {@code right}. */
    private static final class TwoAccounts implements Accounts {
        private int asked;

        @Override
        public Optional<Account> authenticate(String name, String password) {
            asked++;
            return all().stream()
                    .filter(account -> account.name().equals(name) && password.equals("right"))
                    .findFirst();
        }

        @Override
        public List<Account> all() {
            return List.of(
                    new Account("shop", Set.of(Account.Role.SENDER)),
                    new Account("watch", Set.of(Account.Role.OPERATOR)));
        }

        @Override
        public List<Problem> save(Account account, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String name) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void connect() {
        gate.esmes = new Esmes();
        gate.accounts = accounts;
    }

    private void esme(Map<String, String> changes) {
        gate.esmes.add(ExampleEsme.with(changes));
    }

    private BindAnswer bind(BindType type, String password) {
        return gate.judge(new BindAttempt(ExampleEsme.bind(type), password));
    }

    private void refused(BindAnswer answer, int status, String reason) {
        assertThat(answer).isEqualTo(new BindAnswer.Refused(status, reason));
    }

    @Test
    void who_knows_the_password_may_bind_within_limits() {
        esme(Map.of("binds", "2", "submitRate", "50"));
        var answer = (BindAnswer.Accepted) bind(BindType.TRANSCEIVER, "right");
        assertThat(answer.limits().binds()).isEqualTo(2);
        assertThat(answer.limits().rate()).isEqualTo(50);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        refused(bind(BindType.TRANSCEIVER, "right"), 0x0e, "no such ESME, or not its password");
        esme(Map.of());
        refused(bind(BindType.TRANSCEIVER, "wrong"), 0x0e, "no such ESME, or not its password");
    }

    @Test
    void the_unknown_wait_for_a_password_check_too() {
        bind(BindType.TRANSCEIVER, "right");
        assertThat(accounts.asked).isEqualTo(1);
    }

    @Test
    void who_may_not_send_may_not_bind() {
        esme(Map.of("account", "watch"));
        refused(bind(BindType.TRANSMITTER, "right"), 0x0d, "the account is no sender");
    }

    @Test
    void a_bind_of_another_kind_than_allowed() {
        esme(Map.of("bindTypes", "RECEIVER"));
        refused(bind(BindType.TRANSMITTER, "right"), 0x0d, "it may not bind as TRANSMITTER");
    }

    @Test
    void a_bind_from_elsewhere() {
        esme(Map.of("from", "192.0.2.0/24"));
        refused(bind(BindType.RECEIVER, "right"), 0x0d, "it may not bind from 10.1.2.3");
    }

    @Test
    void another_server_knows_it_not() {
        esme(Map.of());
        var here = ExampleEsme.bind(BindType.RECEIVER);
        var elsewhere =
                new EsmeBind("other", "bank", "", BindType.RECEIVER, 0x34, here.addressRange(), here.peer(), false);
        refused(gate.judge(new BindAttempt(elsewhere, "right")), 0x0e, "no such ESME, or not its password");
    }
}
