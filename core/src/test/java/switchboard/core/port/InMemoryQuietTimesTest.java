package switchboard.core.port;

class InMemoryQuietTimesTest implements QuietTimesContract {
    private final InMemoryQuietTimes times = new InMemoryQuietTimes();

    @Override
    public QuietTimes times() {
        return times;
    }
}
