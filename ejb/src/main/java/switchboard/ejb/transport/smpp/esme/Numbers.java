package switchboard.ejb.transport.smpp.esme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A list of addresses and beginnings of addresses: {@code 12345, 4915*, MyBank}. */
record Numbers(List<String> entries) {
    private static final Pattern ENTRY = Pattern.compile("\\+?[0-9A-Za-z !&'._/-]{0,20}\\*?");

    Numbers {
        entries = List.copyOf(entries);
    }

    /** @throws IllegalArgumentException that names the setting and the entry */
    static Numbers parse(String setting, String list) {
        var entries = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        for (var entry : entries) {
            if (!ENTRY.matcher(entry).matches()) {
                throw new IllegalArgumentException(
                        setting + ": \"" + entry + "\" is neither an address nor the beginning of one with a *");
            }
        }
        return new Numbers(entries.stream().map(Numbers::normalised).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** @param address a number with or without its plus, or a name of any case */
    boolean has(String address) {
        var wanted = normalised(address);
        return entries.stream()
                .anyMatch(entry -> entry.endsWith("*")
                        ? wanted.startsWith(entry.substring(0, entry.length() - 1))
                        : wanted.equals(entry));
    }

    /** Whether nothing forbids it: an empty list allows all. */
    boolean allows(String address) {
        return isEmpty() || has(address);
    }

    private static String normalised(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("+") ? lower.substring(1) : lower;
    }
}
