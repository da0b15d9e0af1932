package switchboard.smpp.ra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.ResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import switchboard.smpp.BindStatus;
import switchboard.smpp.SmppConnection;

class HandleOwnerTest {

    private final Container container = new Container();
    private final SmppResourceAdapter adapter = new SmppResourceAdapter();
    private final SmppManagedConnectionFactory factory = new SmppManagedConnectionFactory();

    @BeforeEach
    void start() {
        adapter.start(container.context());
        factory.setResourceAdapter(adapter);
    }

    @AfterEach
    void stop() {
        adapter.stop();
        container.close();
    }

    @Test
    void a_handle_is_closed_with_its_owner() throws ResourceException {
        HandleOwner owner = new HandleOwner(factory);
        SmppConnection handle = (SmppConnection) owner.getConnection(null, null);
        owner.cleanup();
        assertThatThrownBy(() -> handle.status("operator")).hasMessage("the SMPP connection is closed");
    }

    @Test
    void a_handle_that_has_another_owner_outlives_the_one_before() throws ResourceException {
        HandleOwner before = new HandleOwner(factory);
        SmppConnection handle = (SmppConnection) before.getConnection(null, null);
        new HandleOwner(factory).associateConnection(handle);
        before.cleanup();
        assertThat(handle.status("operator").state()).isEqualTo(BindStatus.State.CLOSED);
    }
}
