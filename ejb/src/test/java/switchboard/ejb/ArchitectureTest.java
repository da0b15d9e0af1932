package switchboard.ejb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.MessageDriven;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and who alone may know what. */
class ArchitectureTest {
    private static final JavaClasses EJB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("switchboard.ejb");

    /** A package of ours and the packages of ours that it may use beside core. */
    private static ArchRule uses(String name, String... others) {
        var allowed = DescribedPredicate.<com.tngtech.archunit.core.domain.JavaClass>describe(
                "may be used by " + name, used -> {
                    var owner = used.getPackageName();
                    return !owner.startsWith("switchboard.ejb")
                            || owner.equals("switchboard.ejb." + name)
                            || java.util.Arrays.asList(others).contains(owner.substring("switchboard.ejb.".length()));
                });
        return classes()
                .that()
                .resideInAPackage("switchboard.ejb." + name)
                .should()
                .onlyDependOnClassesThat(allowed);
    }

    private static ArchRule onlyIn(String home, String... known) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("switchboard.ejb." + home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known);
    }

    @Test
    void there_is_something_to_check() {
        assertThat(EJB).hasSizeGreaterThan(60);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("switchboard.ejb.(**)").should().beFreeOfCycles().check(EJB);
    }

    @Test
    void json_app_callback_and_persistence_use_no_neighbour_but_json() {
        uses("json").check(EJB);
        uses("app").check(EJB);
        uses("callback", "json").check(EJB);
        uses("persistence", "json").check(EJB);
    }

    @Test
    void jms_uses_json_transport_and_trouble() {
        uses("jms", "json", "transport", "trouble").check(EJB);
    }

    @Test
    void a_transport_uses_no_neighbour() {
        uses("transport").check(EJB);
        uses("transport.smpp").check(EJB);
        uses("transport.http", "transport").check(EJB);
    }

    @Test
    void transports_do_not_know_each_other() {
        slices().matching("switchboard.ejb.transport.(*)..")
                .should()
                .notDependOnEachOther()
                .check(EJB);
    }

    @Test
    void only_persistence_knows_the_database() {
        onlyIn("persistence", "jakarta.persistence..", "org.hibernate..", "javax.sql..", "org.flywaydb..")
                .check(EJB);
        noClasses()
                .that()
                .resideOutsideOfPackage("switchboard.ejb.persistence")
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..").and(not(assignableTo(Throwable.class))))
                .because("its exceptions fly everywhere, and who meets them may tell them apart")
                .check(EJB);
    }

    @Test
    void only_the_smpp_transport_knows_smpp() {
        onlyIn("transport.smpp..", "switchboard.smpp..", "com.cloudhopper..").check(EJB);
    }

    @Test
    void only_jms_knows_the_broker() {
        onlyIn("jms", "jakarta.jms..", "org.apache.activemq..").check(EJB);
    }

    @Test
    void nobody_knows_the_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("switchboard.web..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.faces..")
                .check(EJB);
    }

    @Test
    void only_the_wiring_makes_flows() {
        noClasses()
                .that()
                .resideOutsideOfPackages("switchboard.ejb.wiring", "switchboard.ejb.router")
                .should()
                .callConstructorWhere(DescribedPredicate.describe("a flow is made", ArchitectureTest::makesAFlow))
                .check(EJB);
    }

    /** Records inside a flow are what it takes. */
    private static boolean makesAFlow(JavaConstructorCall call) {
        var made = call.getTargetOwner();
        return resideInAPackage("switchboard.core.flow").test(made) && !made.isNestedClass();
    }

    @Test
    void only_the_wiring_asks_the_wall_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("switchboard.ejb.wiring")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(EJB);
    }

    @Test
    void message_driven_beans_are_consumers() {
        classes()
                .that()
                .areAnnotatedWith(MessageDriven.class)
                .should()
                .haveSimpleNameEndingWith("Consumer")
                .check(EJB);
        classes()
                .that()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .beAnnotatedWith(MessageDriven.class)
                .check(EJB);
    }

    @Test
    void entities_do_not_leave_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .check(EJB);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Abstract[A-Z]\\w*)")
                .check(EJB);
    }

    @Test
    void nobody_writes_to_a_standard_stream() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(EJB);
    }

    @Test
    void logs_go_through_jboss_logging() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(EJB);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(EJB);
    }
}
