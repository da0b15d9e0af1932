package switchboard.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** Keeps {@link Needs}. A resource that declares no need is closed. */
@Provider
public class NeedsFilter implements ContainerRequestFilter {
    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource != null && resource.getResourceMethod() != null) {
            check(Caller.of(request.getSecurityContext()), needed(resource.getResourceMethod()));
        }
    }

    static Role[] needed(Method method) {
        var own = method.getAnnotation(Needs.class);
        var needs = own != null ? own : method.getDeclaringClass().getAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException("no @Needs at " + method);
        }
        return needs.value();
    }

    static void check(Account account, Role... needed) {
        if (Arrays.stream(needed).noneMatch(account::may)) {
            var roles = Arrays.stream(needed).map(Role::name).collect(Collectors.joining(" or "));
            throw Refusal.of(ProblemCode.FORBIDDEN, "Account " + account.name() + " lacks the role " + roles + ".");
        }
    }
}
