package switchboard.smpp.ra;

import jakarta.resource.spi.Activation;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.InvalidPropertyException;
import jakarta.resource.spi.ResourceAdapter;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppListener;

/** Activates a message-driven bean that implements {@link SmppListener}; it takes what all connectors bring in. */
@Activation(messageListeners = SmppListener.class)
public class SmppActivationSpec implements ActivationSpec, Serializable {

    private static final long serialVersionUID = 1L;

    @ConfigProperty(defaultValue = "2", description = "How many threads deliver at the same time, 1 to 64")
    private Integer workers = 2;

    private transient @Nullable ResourceAdapter adapter;

    public Integer getWorkers() {
        return workers;
    }

    public void setWorkers(Integer workers) {
        this.workers = workers;
    }

    @Override
    public void validate() throws InvalidPropertyException {
        if (workers < 1 || workers > 64) {
            throw new InvalidPropertyException("workers must be 1 to 64: " + workers);
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
