package switchboard.core.port;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;

/** Which transports there are and how their connectors are set up: what a form needs. */
public interface TransportCatalog {

    /** The settings of each transport, by its name, both in the order to show. */
    Map<String, List<Setting>> transports();

    /** What is wrong with a connector's transport and settings; empty if it could be started. */
    List<Problem> problems(Connector connector);
}
