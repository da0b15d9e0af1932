package switchboard.simulator.smsc;

/** Picks a share of what comes by, evenly spread and the same each time: 25 percent is every fourth. */
final class Share {
    private final int percent;
    private int sum;

    Share(int percent) {
        this.percent = percent;
    }

    boolean next() {
        sum += percent;
        if (sum < 100) {
            return false;
        }
        sum -= 100;
        return true;
    }
}
