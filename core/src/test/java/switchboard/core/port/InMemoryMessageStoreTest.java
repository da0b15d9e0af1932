package switchboard.core.port;

class InMemoryMessageStoreTest implements KeepingMessageStoreContract {
    private final InMemoryMessageStore store = new InMemoryMessageStore();

    @Override
    public MessageStore store() {
        return store;
    }
}
