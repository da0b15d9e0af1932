package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;

/** Who may use the gateway, and the form for one of them. For administrators alone. */
@Named
@ViewScoped
public class Accounts implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("name", "password", "roles");

    @Inject
    switchboard.core.port.Accounts store;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean known;
    private String name = "";
    private String password = "";
    private List<String> roles = List.of();

    /** An account and what it may do, in the order of its weight. */
    public record Row(String name, List<Role> roles) {}

    /** Called before the page is drawn. */
    public void load() {
        console.mustBeAdmin();
    }

    public List<Row> getRows() {
        return store.all().stream()
                .map(account -> new Row(
                        account.name(), account.roles().stream().sorted().toList()))
                .toList();
    }

    public void add() {
        open(false, "", List.of(Role.SENDER));
    }

    public void edit(Row row) {
        open(true, row.name(), row.roles());
    }

    private void open(boolean there, String called, List<Role> may) {
        console.mustBeAdmin();
        errors.clear();
        known = there;
        name = called;
        password = "";
        roles = may.stream().map(Role::name).toList();
        PrimeFaces.current().executeScript("PF('accountDialog').show()");
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        errors.attempt(
                () -> errors.addAll(store.save(account(), password.isEmpty() ? null : password), FIELDS), FIELDS);
        password = "";
        if (errors.isEmpty()) {
            Texts.say("saved", name);
            PrimeFaces.current().executeScript("PF('accountDialog').hide()");
        }
    }

    private Account account() {
        if (!known && getRows().stream().anyMatch(row -> row.name().equals(name))) {
            throw new IllegalArgumentException("name " + Texts.of("nameTaken"));
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("roles " + Texts.of("accountNoRole"));
        }
        return new Account(name, roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        try {
            store.remove(gone);
            Texts.say("removed", gone);
        } catch (IllegalStateException e) {
            Texts.complain(Texts.of("notRemoved", gone, String.valueOf(e.getMessage())));
        }
    }

    public List<Role> getEveryRole() {
        return Arrays.asList(Role.values());
    }

    public String error(String field) {
        return errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(@Nullable List<String> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
