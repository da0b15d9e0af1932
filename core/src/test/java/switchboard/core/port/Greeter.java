package switchboard.core.port;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Setting;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;

/** Answers everything by its greeting, which must not be rude. */
public record Greeter(String name, String greeting) implements App {

    public Greeter(String name) {
        this(name, "Hello");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional("greeting", "Greeting", Setting.Kind.TEXT, "Hello"),
                Setting.optional("repeat", "Repeats", Setting.Kind.NUMBER, "1"),
                Setting.optional("key", "Key", Setting.Kind.SECRET, ""));
    }

    @Override
    public App configured(Map<String, String> settings) {
        var words = settings.getOrDefault("greeting", "");
        if (words.equals("Damn")) {
            throw new IllegalArgumentException("greeting is rude");
        }
        return new Greeter(name, words.repeat(Integer.parseInt(settings.getOrDefault("repeat", "1"))));
    }

    @Override
    public Incoming handle(Incoming in) {
        return in.reply(greeting + " from " + name);
    }
}
