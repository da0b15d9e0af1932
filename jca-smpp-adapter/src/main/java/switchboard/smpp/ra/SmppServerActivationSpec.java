package switchboard.smpp.ra;

import jakarta.resource.spi.Activation;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.InvalidPropertyException;
import jakarta.resource.spi.ResourceAdapter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppServerListener;

/** Activates a message-driven bean that implements {@link SmppServerListener}; it serves the ESMEs of all servers. */
@Activation(messageListeners = SmppServerListener.class)
public class SmppServerActivationSpec implements ActivationSpec, Serializable {

    private static final long serialVersionUID = 1L;

    @ConfigProperty(defaultValue = "2", description = "How many threads bring requests at the same time, 1 to 64")
    private Integer workers = 2;

    @ConfigProperty(defaultValue = "2", description = "How many binds are judged at the same time, 1 to 64")
    private Integer bindWorkers = 2;

    private transient @Nullable ResourceAdapter adapter;

    public Integer getWorkers() {
        return workers;
    }

    public void setWorkers(Integer workers) {
        this.workers = workers;
    }

    public Integer getBindWorkers() {
        return bindWorkers;
    }

    public void setBindWorkers(Integer bindWorkers) {
        this.bindWorkers = bindWorkers;
    }

    @Override
    public void validate() throws InvalidPropertyException {
        within("workers", workers);
        within("bindWorkers", bindWorkers);
    }

    private static void within(String name, int value) throws InvalidPropertyException {
        if (value < 1 || value > 64) {
            throw new InvalidPropertyException(name + " must be 1 to 64: " + value);
        }
    }

    @Override
    public @Nullable ResourceAdapter getResourceAdapter() {
        return adapter;
    }

    @Override
    public void setResourceAdapter(ResourceAdapter adapter) {
        this.adapter = adapter;
    }
}
