package switchboard.ejb.transport.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Parameters or headers, each with the template of its value: {@code to={to}, text=Shop: {text}\, Berlin}.
 *
 * @param templates in their order
 */
record NamedTemplates(Map<String, Template> templates) {
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

    /** @throws IllegalArgumentException that names the setting and never shows a value, which may be secret */
    static NamedTemplates parse(String setting, String list) {
        var templates = new LinkedHashMap<String, Template>();
        for (var entry : list.isBlank() ? new String[0] : COMMA.split(list.strip())) {
            var sides = entry.strip().split("\\s*=\\s*", 2);
            if (sides.length < 2 || sides[0].isEmpty()) {
                throw new IllegalArgumentException(
                        setting + ": entry " + (templates.size() + 1) + " is not like name=value");
            }
            if (templates.put(sides[0], Template.parse(setting, sides[1].replace("\\,", ","))) != null) {
                throw new IllegalArgumentException(setting + " has " + sides[0] + " twice");
            }
        }
        return new NamedTemplates(templates);
    }

    /** The values that there are: one whose template speaks of something that the message lacks is left out. */
    Map<String, String> filled(Told told) {
        var values = new LinkedHashMap<String, String>();
        templates.forEach(
                (name, template) -> template.filled(told, value -> value).ifPresent(value -> values.put(name, value)));
        return values;
    }
}
