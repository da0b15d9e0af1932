package switchboard.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("switchboard.web");

    @Test
    void the_web_knows_core_and_the_libraries_it_was_given() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "switchboard.web..",
                        "switchboard.core..",
                        "java..",
                        "jakarta..",
                        "org.primefaces..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations..",
                        "org.jboss.logging..")
                .check(CLASSES);
    }

    @Test
    void the_doors_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..web.api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.admin..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..web.admin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..web.api..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void the_edge_knows_no_door() {
        noClasses()
                .that()
                .resideInAPackage("..web.edge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..web.api..", "..web.admin..")
                .check(CLASSES);
    }
}
