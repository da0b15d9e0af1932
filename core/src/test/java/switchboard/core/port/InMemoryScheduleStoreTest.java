package switchboard.core.port;

class InMemoryScheduleStoreTest implements ScheduleStoreContract {
    private final InMemoryScheduleStore store = new InMemoryScheduleStore();

    @Override
    public ScheduleStore store() {
        return store;
    }
}
