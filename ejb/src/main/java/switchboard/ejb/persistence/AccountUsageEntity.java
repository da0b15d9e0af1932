package switchboard.ejb.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import switchboard.core.account.Quota.Period;
import switchboard.core.account.Used;

/** What an account has submitted in the last period of a kind in which it submitted anything. */
@Entity(name = "AccountUsage")
@Table(name = "account_usage")
@IdClass(AccountUsageEntity.Key.class)
class AccountUsageEntity {
    @Id
    String account;

    @Id
    @Enumerated(EnumType.STRING)
    Period period;

    Instant since;
    long messages;

    /** The primary key. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String account;
        Period period;

        static Key of(String account, Period period) {
            var key = new Key();
            key.account = account;
            key.period = period;
            return key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(account, that.account) && period == that.period;
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, period);
        }
    }

    static AccountUsageEntity of(Key key) {
        var row = new AccountUsageEntity();
        row.account = key.account;
        row.period = key.period;
        row.become(Used.NOTHING);
        return row;
    }

    Used used() {
        return new Used(since, messages);
    }

    void become(Used used) {
        since = used.since();
        messages = used.messages();
    }
}
