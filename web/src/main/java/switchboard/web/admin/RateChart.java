package switchboard.web.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Monitor.Rates;

/** Draws rates as a line chart: a configuration of Chart.js. Its colours show on light and on dark. */
final class RateChart {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String GREY = "#8592a6";

    private RateChart() {}

    static String draw(List<Rates> history, Format format) {
        var labels = history.stream()
                .map(rates -> format.time(rates.at()).substring(11))
                .toList();
        var lines = List.of(
                line(Texts.of("rateOut"), "#3b82f6", history, Event.SENT),
                line(Texts.of("rateReceipts"), "#10b981", history, Event.DELIVERED),
                line(Texts.of("rateIn"), "#f59e0b", history, Event.RECEIVED));
        try {
            return JSON.writeValueAsString(
                    Map.of("type", "line", "data", Map.of("labels", labels, "datasets", lines), "options", options()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> line(String label, String colour, List<Rates> history, Event event) {
        return Map.of(
                "label",
                label,
                "borderColor",
                colour,
                "backgroundColor",
                colour,
                "borderWidth",
                2,
                "pointRadius",
                0,
                "tension",
                0.3,
                "data",
                history.stream()
                        .map(rates -> rates.perSecond().getOrDefault(event, 0.0))
                        .toList());
    }

    private static Map<String, Object> options() {
        var ticks = Map.of("color", GREY, "maxTicksLimit", 6, "maxRotation", 0);
        var axis = Map.of("ticks", ticks, "grid", Map.of("color", "rgba(133,146,166,.2)"));
        var fromZero = Map.of("ticks", ticks, "grid", axis.get("grid"), "beginAtZero", true);
        var legend = Map.of("labels", Map.of("color", GREY, "boxWidth", 12, "boxHeight", 2));
        return Map.of(
                "animation",
                false,
                "responsive",
                true,
                "maintainAspectRatio",
                false,
                "interaction",
                Map.of("mode", "index", "intersect", false),
                "scales",
                Map.of("x", axis, "y", fromZero),
                "plugins",
                Map.of("legend", legend));
    }
}
