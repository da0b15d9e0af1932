package switchboard.simulator.control;

import java.util.List;
import java.util.Map;

/** A request that the catcher got, and what it answered. */
record Callback(
        String time,
        String method,
        String path,
        String query,
        Map<String, List<String>> headers,
        String body,
        int answered) {}
