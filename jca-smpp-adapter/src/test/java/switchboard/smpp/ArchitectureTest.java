package switchboard.smpp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("switchboard");

    @Test
    void the_adapter_knows_no_other_module() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("switchboard.core..", "switchboard.ejb..", "switchboard.web..")
                .check(CLASSES);
    }

    @Test
    void the_api_shows_no_type_of_the_network_libraries() {
        noClasses()
                .that()
                .resideInAnyPackage("switchboard.smpp", "switchboard.smpp.text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.netty..", "com.cloudhopper..")
                .check(CLASSES);
    }

    @Test
    void the_api_knows_neither_session_nor_resource_adapter() {
        noClasses()
                .that()
                .resideInAnyPackage("switchboard.smpp", "switchboard.smpp.text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "switchboard.smpp.pdu",
                        "switchboard.smpp.wire",
                        "switchboard.smpp.session",
                        "switchboard.smpp.server",
                        "switchboard.smpp.ra")
                .check(CLASSES);
    }

    @Test
    void the_codec_knows_nothing_of_ours() {
        classes()
                .that()
                .resideInAPackage("switchboard.smpp.pdu")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "switchboard.smpp.pdu", "java..", "io.netty..", "com.cloudhopper..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void who_asks_for_no_transliteration_loads_none_of_it() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Transliteration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(CLASSES);
    }

    @Test
    void sessions_know_nothing_of_connectors_architecture() {
        noClasses()
                .that()
                .resideInAnyPackage("switchboard.smpp.session", "switchboard.smpp.server", "switchboard.smpp.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "switchboard.smpp.ra")
                .check(CLASSES);
    }

    @Test
    void what_both_ends_need_knows_neither_end() {
        noClasses()
                .that()
                .resideInAPackage("switchboard.smpp.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("switchboard.smpp.session", "switchboard.smpp.server")
                .check(CLASSES);
    }

    @Test
    void client_side_and_server_side_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("switchboard.smpp.server")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("switchboard.smpp.session")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("switchboard.smpp.session")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("switchboard.smpp.server")
                .check(CLASSES);
    }

    @Test
    void every_class_of_the_adapter_is_checked() {
        classes().should().resideInAPackage("switchboard.smpp..").check(CLASSES);
    }
}
