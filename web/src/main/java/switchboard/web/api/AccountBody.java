package switchboard.web.api;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.web.edge.Refusal;

/**
 * An account as a client writes it.
 *
 * @param password absent keeps the one it has
 */
record AccountBody(@Nullable String password, @Nullable List<String> roles) {

    Account account(String name) {
        if (roles == null || roles.isEmpty()) {
            throw Refusal.field("roles", "required", "needs at least one of " + EnumSet.allOf(Role.class));
        }
        var read = EnumSet.noneOf(Role.class);
        for (var n = 0; n < roles.size(); n++) {
            read.add(role("roles[" + n + "]", roles.get(n)));
        }
        return Fields.read(() -> new Account(name, read));
    }

    private static Role role(String field, String text) {
        try {
            return Role.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.field(field, "unknown_role", "is none of " + EnumSet.allOf(Role.class));
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "AccountBody[roles=" + roles + "]";
    }
}
