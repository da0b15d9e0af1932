package switchboard.core.port;

class InMemoryUsageTest implements UsageContract {
    private final InMemoryUsage usage = new InMemoryUsage();

    @Override
    public Usage usage() {
        return usage;
    }
}
