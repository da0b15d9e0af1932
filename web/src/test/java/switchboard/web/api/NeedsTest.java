package switchboard.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import switchboard.core.account.Account;
import switchboard.core.account.Account.Role;
import switchboard.web.edge.Refusal;

class NeedsTest {
    /** What operators note of people is no configuration. */
    private static final Set<Class<?>> PEOPLE = Set.of(ContactsResource.class, OptOutsResource.class);

    @Test
    void every_resource_method_declares_who_may_call_it() {
        assertThat(resourceMethods())
                .hasSizeGreaterThan(20)
                .allSatisfy(method -> assertThat(NeedsFilter.needed(method)).isNotEmpty());
    }

    @Test
    void what_changes_the_configuration_needs_an_admin() {
        var changes = resourceMethods()
                .filter(method -> !PEOPLE.contains(method.getDeclaringClass()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .anyMatch(
                                verb -> verb != null && Set.of("PUT", "DELETE").contains(verb.value())));
        assertThat(changes)
                .hasSizeGreaterThan(10)
                .allSatisfy(method -> assertThat(NeedsFilter.needed(method)).containsExactly(Role.ADMIN));
    }

    @Test
    void one_of_the_roles_is_enough_and_an_admin_may_everything() {
        assertThatCode(() -> NeedsFilter.check(account(Role.SENDER), Role.SENDER, Role.OPERATOR))
                .doesNotThrowAnyException();
        assertThatCode(() -> NeedsFilter.check(account(Role.ADMIN), Role.SENDER))
                .doesNotThrowAnyException();
    }

    @Test
    void a_missing_role_is_named() {
        assertThatThrownBy(() -> NeedsFilter.check(account(Role.SENDER), Role.OPERATOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("Account ann lacks the role OPERATOR.");
    }

    private static Account account(Role role) {
        return new Account("ann", Set.of(role));
    }

    private static Stream<Method> resourceMethods() {
        return new ClassFileImporter()
                .importPackages("switchboard.web.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(annotation ->
                                        annotation.annotationType().isAnnotationPresent(HttpMethod.class)));
    }
}
