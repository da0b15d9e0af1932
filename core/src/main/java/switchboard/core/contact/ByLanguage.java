package switchboard.core.contact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Connections by the language of who is behind them: a broadcast makes one message of each group. */
public final class ByLanguage {
    private ByLanguage() {}

    /**
     * @param fallback for whom no language is known, or nobody at all
     * @return in the order in which the languages come first, each with its connections in their order
     */
    public static Map<String, List<Connection>> of(Collection<Known> known, String fallback) {
        return known.stream()
                .collect(Collectors.groupingBy(
                        one -> one.language().isEmpty() ? fallback : one.language(),
                        LinkedHashMap::new,
                        Collectors.mapping(Known::connection, Collectors.toList())));
    }
}
