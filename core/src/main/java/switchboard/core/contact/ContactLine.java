package switchboard.core.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a list of contacts: {@code name, connector, address}, separated by commas; a field that has a comma is put
 * in quotes, and a quote within them is doubled (RFC 4180 §2). Blanks around a field do not belong to it.
 */
public record ContactLine(String name, Connection connection) {
    private static final Pattern FIELD = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*))\\s*(,|$)");
    private static final int FIELDS = 3;

    /** @throws IllegalArgumentException that names the field and what is wrong with it */
    public static ContactLine parse(String line) {
        var fields = fields(line);
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException(
                    "line has " + fields.size() + " fields instead of name, connector, address");
        }
        return new ContactLine(fields.get(0), Connection.parse(fields.get(1), fields.get(2)));
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var matcher = FIELD.matcher(line);
        for (int at = 0; ; at = matcher.end()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException("line has a quote that is not closed or not doubled");
            }
            fields.add(
                    matcher.group(1) == null
                            ? matcher.group(2).strip()
                            : matcher.group(1).replace("\"\"", "\""));
            if (matcher.group(3).isEmpty()) {
                return fields;
            }
        }
    }
}
