package switchboard.ejb.memory;

import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStoreContract;

class HeapMessageStoreTest implements MessageStoreContract {
    private final HeapMessageStore store = new HeapMessageStore();

    @Override
    public MessageStore store() {
        return store;
    }
}
