package switchboard.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import switchboard.core.account.Account.Role;

/** The roles of which an account needs one; a method's own list replaces that of its class. ADMIN may do everything. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Needs {
    Role[] value();
}
