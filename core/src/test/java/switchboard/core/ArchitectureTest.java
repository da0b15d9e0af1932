package switchboard.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what core does without. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("switchboard.core");

    private static ArchRule uses(String name, String... others) {
        var own = Stream.concat(Stream.of(name), Arrays.stream(others)).map(p -> "switchboard.core." + p);
        var foreign = Stream.of("java..", "org.jspecify.annotations..");
        return classes()
                .that()
                .resideInAPackage("switchboard.core." + name)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Stream.concat(own, foreign).toArray(String[]::new)));
    }

    @Test
    void there_is_something_to_check() {
        assertThat(CORE).hasSizeGreaterThan(70);
    }

    @Test
    void no_package_is_without_a_rule() {
        classes()
                .should()
                .resideInAnyPackage(Stream.of(
                                "",
                                ".message",
                                ".contact",
                                ".phase",
                                ".handler",
                                ".routing",
                                ".delivery",
                                ".account",
                                ".port",
                                ".flow")
                        .map(name -> "switchboard.core" + name)
                        .toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void message_uses_only_java() {
        uses("message").check(CORE);
    }

    @Test
    void phase_uses_message_and_delivery() {
        uses("phase", "message", "delivery").check(CORE);
    }

    @Test
    void handler_uses_message_and_phase() {
        uses("handler", "message", "phase").check(CORE);
    }

    @Test
    void contact_uses_message() {
        uses("contact", "message").check(CORE);
    }

    @Test
    void delivery_uses_message() {
        uses("delivery", "message").check(CORE);
    }

    @Test
    void account_uses_message() {
        uses("account", "message").check(CORE);
    }

    @Test
    void routing_uses_message_and_delivery() {
        uses("routing", "message", "delivery").check(CORE);
    }

    @Test
    void port_uses_all_of_these() {
        uses("port", "message", "contact", "phase", "routing", "delivery", "account")
                .check(CORE);
    }

    @Test
    void flow_uses_all_of_core() {
        uses("flow", "message", "contact", "phase", "routing", "delivery", "account", "port")
                .check(CORE);
    }

    @Test
    void core_depends_on_nothing_but_java() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages("java..", "org.jspecify.annotations..", "switchboard.core.."))
                .check(CORE);
    }

    @Test
    void nobody_asks_the_wall_clock() {
        noClasses().should().callMethodWhere(asksTheWallClock()).check(CORE);
        noClasses().should().callConstructor(Date.class).check(CORE);
    }

    /** A {@code now} that is given a clock is no question to the wall. */
    private static DescribedPredicate<JavaMethodCall> asksTheWallClock() {
        return DescribedPredicate.describe("the wall clock is asked", call -> {
            var target = call.getTarget();
            var time = target.getOwner().getPackageName().equals("java.time");
            return (time
                            && target.getName().equals("now")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                    || (time && target.getName().startsWith("system"))
                    || Set.of("java.lang.System.currentTimeMillis()", "java.lang.System.nanoTime()")
                            .contains(target.getFullName());
        });
    }

    @Test
    void core_does_not_log() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CORE);
    }

    @Test
    void core_writes_to_no_standard_stream() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }
}
