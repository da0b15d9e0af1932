package switchboard.core.port;

class InMemoryArchiveTest implements ArchiveContract {
    private final InMemoryMessageStore store = new InMemoryMessageStore();

    @Override
    public Archive archive() {
        return store;
    }

    @Override
    public MessageStore messages() {
        return store;
    }
}
