package switchboard.web.edge;

import switchboard.core.port.TransportCatalog;

/** Makes {@link Secrets} without a container, for tests of the doors. */
public final class SecretsOf {
    private SecretsOf() {}

    public static Secrets catalog(TransportCatalog catalog) {
        var secrets = new Secrets();
        secrets.catalog = catalog;
        return secrets;
    }
}
