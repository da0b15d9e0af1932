package switchboard.incontainer;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import switchboard.core.Examples;

/**
 * The EAR as it was built, with the tests in its {@code ejb.jar}: there they see what its beans see. They are called by
 * a web application of their own, since the console answers every address of its own and asks who it is.
 */
final class TestedEar {
    private static final String EJB = "/ejb.jar";
    private static final String DESCRIPTOR = "/META-INF/application.xml";
    private static final String CALLER = "tests.war";

    private TestedEar() {}

    static EnterpriseArchive withTests() {
        var ear =
                imported(new File("target/switchboard.ear"), "switchboard.ear").as(EnterpriseArchive.class);
        var contracts = imported(jarOf(Examples.class), "contracts.jar").as(JavaArchive.class);
        var ejb = ear.getAsType(JavaArchive.class, EJB)
                .addPackage(TestedEar.class.getPackage())
                .merge(contracts, Filters.include("/switchboard/core/(Example|port/).*"));
        var descriptor = descriptor(ear);
        ear.delete(EJB);
        ear.delete(DESCRIPTOR);
        return ear.addAsModule(ejb)
                .addAsModule(Testable.archiveToTest(ShrinkWrap.create(WebArchive.class, CALLER)))
                .setApplicationXML(new StringAsset(descriptor))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static String descriptor(EnterpriseArchive ear) {
        var octets = new ByteArrayOutputStream();
        try (var asset = ear.get(DESCRIPTOR).getAsset().openStream()) {
            asset.transferTo(octets);
        } catch (IOException e) {
            throw new UncheckedIOException(DESCRIPTOR + " can't be read", e);
        }
        var module = "<module><web><web-uri>" + CALLER + "</web-uri><context-root>/tests</context-root></web></module>";
        // In front of the libraries' directory, as the schema of the descriptor has it.
        return octets.toString(StandardCharsets.UTF_8).replace("<library-directory>", module + "<library-directory>");
    }

    private static ZipImporter imported(File file, String name) {
        return ShrinkWrap.create(ZipImporter.class, name).importFrom(file);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
