package switchboard.core.routing;

import java.util.List;
import java.util.Set;

/**
 * A condition and the connectors that take what meets it.
 *
 * @param name unique; the key in settings
 * @param position lower is asked first
 * @param connectors up to 20 different ids in the order of preference; the next one is used when one is exhausted or refuses
 */
public record Route(String name, int position, Matcher condition, List<String> connectors) {

    private static final int MOST_CONNECTORS = 20;

    public Route {
        connectors = List.copyOf(connectors);
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException(
                    "name is not 1 to 40 of a-z, 0-9, dot, underscore, hyphen: \"" + name + "\"");
        }
        if (connectors.isEmpty()) {
            throw new IllegalArgumentException("connectors is empty");
        }
        if (connectors.size() > MOST_CONNECTORS) {
            throw new IllegalArgumentException(
                    "connectors has more than " + MOST_CONNECTORS + ": " + connectors.size());
        }
        if (Set.copyOf(connectors).size() < connectors.size()) {
            throw new IllegalArgumentException("connectors names one twice: " + connectors);
        }
    }
}
