package switchboard.ejb.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import switchboard.core.delivery.Setting;
import switchboard.core.message.Address;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;

/** Drops what comes from certain senders: numbers and names as they are, or all that begin as {@code +49176*} does. */
@ApplicationScoped
public class BlockListApp implements App {
    private static final String NAME = "block-list";
    private static final String BLOCKED = "blocked";
    private static final int LONGEST = 100_000;
    private static final Pattern SEPARATORS = Pattern.compile("[,\\r\\n]+");
    private static final Pattern PREFIX = Pattern.compile("(\\+?[0-9]{1,15})\\*");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.optional(BLOCKED, "Numbers, names, and prefixes such as +49176*", Setting.Kind.LINES, "")
                .atMost(LONGEST));
    }

    @Override
    public App configured(Map<String, String> settings) {
        var senders = new HashSet<Address>();
        var prefixes = new HashSet<String>();
        SEPARATORS
                .splitAsStream(settings.getOrDefault(BLOCKED, ""))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entry -> {
                    var prefix = PREFIX.matcher(entry);
                    if (prefix.matches()) {
                        prefixes.add(prefix.group(1));
                    } else {
                        senders.add(address(entry));
                    }
                });
        return senders.isEmpty() && prefixes.isEmpty() ? this : new BlockList(senders, prefixes);
    }

    private static Address address(String entry) {
        try {
            return Address.parse(entry);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(BLOCKED + " has an entry that can't be: " + e.getMessage(), e);
        }
    }

    /** The app when there is somebody to block. */
    private record BlockList(Set<Address> senders, Set<String> prefixes) implements App {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Incoming filter(Incoming in) {
            var from = in.message().from();
            return from != null && isBlocked(from) ? in.drop("its sender is blocked") : in;
        }

        private boolean isBlocked(Address from) {
            return senders.contains(from)
                    || IntStream.rangeClosed(1, from.value().length())
                            .anyMatch(length -> prefixes.contains(from.value().substring(0, length)));
        }
    }
}
