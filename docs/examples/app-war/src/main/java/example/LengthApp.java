package example;

import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Setting;
import switchboard.core.handler.KeywordHandler;
import switchboard.core.phase.App;
import switchboard.core.phase.Incoming;

/** Answers {@code length four} with {@code 4 characters}; the unit can be set. */
public class LengthApp extends KeywordHandler {
    private final String unit;

    public LengthApp() {
        this("characters");
    }

    private LengthApp(String unit) {
        super("length");
        this.unit = unit;
    }

    @Override
    public String name() {
        return "length";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.optional("unit", "Unit in the answer", Setting.Kind.TEXT, "characters"));
    }

    @Override
    public App configured(Map<String, String> settings) {
        return new LengthApp(settings.get("unit"));
    }

    @Override
    protected Incoming help(Incoming in) {
        return in.reply("Send LENGTH and a text.");
    }

    @Override
    protected Incoming handle(Incoming in, String rest) {
        return in.reply(rest.length() + " " + unit);
    }
}
