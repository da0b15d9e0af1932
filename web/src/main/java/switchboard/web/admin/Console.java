package switchboard.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import switchboard.core.account.Account.Role;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** What every page of the console needs: who is there, and the way out. */
@Named
@RequestScoped
public class Console {
    @Inject
    HttpServletRequest request;

    public String getName() {
        return visitor().name();
    }

    public boolean isAdmin() {
        return visitor().may(Role.ADMIN);
    }

    /** For the link in the navigation that leads to where the visitor is. */
    public boolean at(String page) {
        return page.equals(section(request.getRequestURI()));
    }

    /** Pages that others lead to belong to those. */
    static String section(String path) {
        var page = path.substring(1).replace(".xhtml", "");
        return switch (page) {
            case "appedit" -> "apps";
            case "connectoredit" -> "connectors";
            case "messagestory", "retention" -> "messages";
            default -> page;
        };
    }

    public String logout() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/login?faces-redirect=true";
    }

    void mustBeAdmin() {
        if (!isAdmin()) {
            throw Refusal.of(ProblemCode.FORBIDDEN, "Only an account with the role ADMIN may change this.");
        }
    }

    private Visitor visitor() {
        return Visitor.in(request.getSession(false))
                .orElseThrow(() -> Refusal.of(ProblemCode.UNAUTHENTICATED, "Nobody is logged in."));
    }
}
