package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;
import switchboard.core.port.Problem;
import switchboard.core.port.TransportCatalog;

/** SMPP as it will be, and a transport without secrets. */
@ApplicationScoped
public class MemoryCatalog implements TransportCatalog {

    private static final List<Setting> LINE = List.of(
            Setting.required("host", "Host", Kind.TEXT),
            Setting.required("port", "Port", Kind.NUMBER),
            Setting.required("systemId", "System id", Kind.TEXT),
            Setting.required("password", "Password", Kind.SECRET),
            Setting.optional("systemType", "System type", Kind.TEXT, ""),
            Setting.choice("bindType", "Bind type", "transceiver", List.of("transceiver", "transmitter")),
            Setting.optional("binds", "Binds", Kind.NUMBER, "1"),
            Setting.optional("defaultFrom", "Default sender", Kind.TEXT, ""));

    private static final List<Setting> TIMERS = Setting.group(
            "Timers",
            Setting.optional("enquireLink", "Enquire link interval", Kind.DURATION, "PT30S"),
            Setting.optional("responseTimeout", "Response time-out", Kind.DURATION, "PT10S"));

    @Override
    public Map<String, List<Setting>> transports() {
        var transports = new LinkedHashMap<String, List<Setting>>();
        transports.put("smpp", Stream.concat(LINE.stream(), TIMERS.stream()).toList());
        transports.put("log", List.of(Setting.optional("level", "Level", Kind.TEXT, "INFO")));
        return transports;
    }

    @Override
    public List<Problem> problems(Connector connector) {
        return List.of();
    }
}
