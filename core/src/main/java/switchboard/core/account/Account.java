package switchboard.core.account;

import java.util.Set;

/**
 * Who may use the gateway.
 *
 * @param name 1 to 40 of a-z, 0-9, dot, underscore, hyphen
 */
public record Account(String name, Set<Role> roles) {

    /** What an account may do. */
    public enum Role {
        /** Send messages and see its own. */
        SENDER,
        /** See all messages, run connectors. */
        OPERATOR,
        /** Change the configuration and the accounts. */
        ADMIN
    }

    public Account {
        roles = Set.copyOf(roles);
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException(
                    "name is not 1 to 40 of a-z, 0-9, dot, underscore, hyphen: \"" + name + "\"");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles is empty");
        }
    }

    public boolean may(Role role) {
        return roles.contains(role) || roles.contains(Role.ADMIN);
    }
}
