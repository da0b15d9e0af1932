package switchboard.core.port;

class InMemoryOptOutsTest implements OptOutsContract {
    private final InMemoryOptOuts optOuts = new InMemoryOptOuts();

    @Override
    public OptOuts optOuts() {
        return optOuts;
    }
}
