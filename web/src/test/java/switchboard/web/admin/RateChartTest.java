package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import switchboard.core.port.Meter.Event;
import switchboard.core.port.Monitor.Rates;

class RateChartTest {

    private static Rates rates(String at, double received, double sent, double delivered) {
        return new Rates(
                Instant.parse(at), Map.of(Event.RECEIVED, received, Event.SENT, sent, Event.DELIVERED, delivered));
    }

    @Test
    void each_moment_is_a_point_of_every_line() throws IOException {
        var chart = JsonMapper.builder()
                .build()
                .readTree(RateChart.draw(
                        List.of(rates("2026-11-20T12:00:00Z", 1, 2, 3), rates("2026-11-20T12:00:02Z", 4, 5, 6)),
                        new Format()));
        assertThat(chart.at("/data/labels").toString()).isEqualTo("[\"12:00:00\",\"12:00:02\"]");
        assertThat(chart.at("/data/datasets/0/label").textValue()).isEqualTo("sent");
        assertThat(chart.at("/data/datasets/0/data").toString()).isEqualTo("[2.0,5.0]");
        assertThat(chart.at("/data/datasets/2/data").toString()).isEqualTo("[1.0,4.0]");
    }
}
