package switchboard.simulator.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of one command, given as {@code --name value}. A mistake is a {@link UsageException} that names the option. */
public final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /** Reads pairs of name and value; only names in {@code known} (without dashes) are taken, each at most once. */
    public static Options parse(List<String> arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = name(arguments.get(i), known);
            if (i + 1 == arguments.size()) {
                throw new UsageException("--" + name + " needs a value");
            }
            if (values.put(name, arguments.get(i + 1)) != null) {
                throw new UsageException("--" + name + " is given twice");
            }
        }
        return new Options(values);
    }

    private static String name(String argument, Set<String> known) {
        if (!argument.startsWith("--") || !known.contains(argument.substring(2))) {
            throw new UsageException("unknown option " + argument);
        }
        return argument.substring(2);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> new UsageException("--" + name + " is missing"));
    }

    public Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    /** A whole number in {@code min..max}. */
    public int number(String name, int otherwise, int min, int max) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number out of range
        }
        throw new UsageException("--" + name + " must be a number from " + min + " to " + max + ", not " + value);
    }

    public int port(String name, int otherwise) {
        return number(name, otherwise, 0, 65_535);
    }

    public Duration millis(String name, Duration otherwise) {
        return Duration.ofMillis(number(name, (int) otherwise.toMillis(), 0, Integer.MAX_VALUE));
    }
}
