package switchboard.core.port;

import switchboard.core.phase.App;

/**
 * Where another deployment on the same server brings an app, and takes it back before it goes. It finds this as
 * {@value #JNDI_NAME}.
 */
public interface AppRegistry {

    String JNDI_NAME = "java:global/switchboard/ejb/AppRegistry";

    /**
     * From the next batch on messages meet the app, if the configuration does not say otherwise.
     *
     * @throws IllegalArgumentException if its name is taken, or is not 1 to 40 letters, digits, dots, underscores and hyphens;
     *     by JNDI it comes as the cause of an {@code EJBException}
     */
    Registration register(App app);

    /** An app that is there until this is closed. */
    interface Registration extends AutoCloseable {

        /** From the next batch on no message meets the app; calls that are under way go on. A repeat does nothing. */
        @Override
        void close();
    }
}
