package switchboard.incontainer;

import java.io.File;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import switchboard.core.Examples;

/** The EAR as it was built, with the tests in its {@code ejb.jar}: there they see what its beans see. */
final class TestedEar {
    private static final String EJB = "/ejb.jar";

    private TestedEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        var ear =
                imported(new File("target/switchboard.ear"), "switchboard.ear").as(EnterpriseArchive.class);
        var contracts = imported(jarOf(Examples.class), "contracts.jar").as(JavaArchive.class);
        var ejb = ear.getAsType(JavaArchive.class, EJB)
                .addClasses(tests)
                .addClasses(Broker.class, Database.class, TestedEar.class, Waiting.class)
                .merge(contracts, Filters.include("/switchboard/core/(Example|port/).*"));
        ear.delete(EJB);
        return ear.addAsModule(ejb).addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static ZipImporter imported(File file, String name) {
        return ShrinkWrap.create(ZipImporter.class, name).importFrom(file);
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
