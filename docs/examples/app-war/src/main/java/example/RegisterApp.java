package example;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import switchboard.core.port.AppRegistry;

/** Brings the app when this deployment starts, and takes it back before it stops. */
@WebListener
public class RegisterApp implements ServletContextListener {

    @EJB(lookup = AppRegistry.JNDI_NAME)
    private AppRegistry registry;

    private AppRegistry.Registration registration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        registration = registry.register(new LengthApp());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (registration != null) {
            registration.close();
        }
    }
}
