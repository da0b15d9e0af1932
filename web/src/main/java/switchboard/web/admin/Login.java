package switchboard.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.web.edge.Gatekeeper;
import switchboard.web.edge.Refusal;

/** The way in. */
@Named
@ViewScoped
public class Login implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Gatekeeper gatekeeper;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private String password = "";
    private @Nullable String to;
    private boolean expired;

    public void enter() {
        try {
            gatekeeper
                    .admit(name, password, request.getRemoteAddr())
                    .ifPresentOrElse(this::welcome, () -> Texts.complain(Texts.of("loginWrong")));
        } catch (Refusal refusal) {
            Texts.complain(refusal.document().detail());
        }
    }

    /** The session gets a new id, so that one planted before the login is worth nothing. */
    private void welcome(Account account) {
        if (!Visitor.welcomes(account)) {
            Texts.complain(Texts.of("loginSender", account.name()));
            return;
        }
        request.changeSessionId();
        Visitor.of(account, Instant.now()).enter(request.getSession());
        try {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(OwnPath.of(to).orElse("/dashboard"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
