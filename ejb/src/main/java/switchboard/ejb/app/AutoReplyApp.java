package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;
import switchboard.core.phase.Reply;

/**
 * Answers what no app handled, if it came within a time window: outside office hours, say. Without a text it is silent.
 */
@ApplicationScoped
public class AutoReplyApp implements App {
    private static final String NAME = "auto-reply";
    private static final String TEXT = "text";
    private static final String WINDOWS = "windows";
    private static final String ZONE = "zone";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(TEXT, "Answer", Setting.Kind.TEXT, ""),
                Setting.optional(
                        WINDOWS,
                        "When, such as MON-FRI 18:00-08:00, SAT-SUN 00:00-24:00; empty for always",
                        Setting.Kind.LIST,
                        ""),
                Setting.optional(ZONE, "Time zone, such as Europe/Berlin", Setting.Kind.TEXT, "UTC"));
    }

    @Override
    public App configured(Map<String, String> settings) {
        var text = settings.getOrDefault(TEXT, "");
        var windows = windows(settings.getOrDefault(WINDOWS, ""));
        var zone = zone(settings.getOrDefault(ZONE, "UTC"));
        return text.isBlank() ? this : new AutoReply(Reply.of(text), windows, zone);
    }

    private static List<TimeWindow> windows(String list) {
        try {
            return Arrays.stream(list.split(","))
                    .filter(entry -> !entry.isBlank())
                    .map(TimeWindow::parse)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(WINDOWS + " has " + e.getMessage(), e);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(ZONE + " is not a time zone such as Europe/Berlin: " + name, e);
        }
    }

    /** The app when it has something to say. */
    private record AutoReply(Reply reply, List<TimeWindow> windows, ZoneId zone) implements App {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Incoming fallback(Incoming in) {
            return in.message().from() != null && isOpen(in) ? in.reply(reply).handle() : in;
        }

        private boolean isOpen(Incoming in) {
            var at = in.message().created().atZone(zone).toLocalDateTime();
            return windows.isEmpty() || windows.stream().anyMatch(window -> window.contains(at));
        }
    }
}
