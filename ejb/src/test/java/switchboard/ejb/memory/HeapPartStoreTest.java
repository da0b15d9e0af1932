package switchboard.ejb.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import switchboard.core.ExamplePart;
import switchboard.core.message.Address;
import switchboard.core.port.PartStore;
import switchboard.core.port.PartStoreContract;

class HeapPartStoreTest implements PartStoreContract {
    private final HeapPartStore store = new HeapPartStore();

    @Override
    public PartStore parts() {
        return store;
    }

    @Test
    void many_senders_together_do_not_fill_the_heap() {
        IntStream.range(0, 10_000)
                .forEach(number -> store.keep(java.util.List.of(ExamplePart.of(1, 2, "a")
                        .from(Address.parse("+49170" + (1_000_000 + number)))
                        .build())));
        var late = java.util.List.of(ExamplePart.of(1, 2, "late").build());
        assertThat(store.keep(late).excess()).isEqualTo(late);
    }
}
