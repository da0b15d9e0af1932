package switchboard.ejb.memory;

import switchboard.core.port.Usage;
import switchboard.core.port.UsageContract;

class HeapUsageTest implements UsageContract {
    private final HeapUsage usage = new HeapUsage();

    @Override
    public Usage usage() {
        return usage;
    }
}
