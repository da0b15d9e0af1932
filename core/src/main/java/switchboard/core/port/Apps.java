package switchboard.core.port;

import java.util.List;
import switchboard.core.phase.App;

/** The apps that are there: those of the EAR, and those that other deployments have brought. */
public interface Apps {

    /** In the order of their names; the same list until one comes or goes. */
    List<App> present();
}
