package switchboard.incontainer;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server. */
@ExtendWith(ArquillianExtension.class)
abstract class InServer {
    @Deployment
    static EnterpriseArchive ear() {
        return TestedEar.withTests();
    }
}
