package switchboard.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Settings;

/** The apps in their order, on and off, and what holds for all of them. */
@Named
@ViewScoped
public class Apps implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("longestCall");

    @Inject
    Settings settings;

    @Inject
    switchboard.core.port.Apps apps;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean compatible;
    private boolean strict;
    private String longestCall = "";

    @PostConstruct
    void load() {
        var plan = settings.current().apps();
        compatible = plan.compatible();
        strict = plan.strict();
        longestCall = plan.longestCall().toString();
    }

    private AppPlan plan() {
        return settings.current().apps().naming(apps.present());
    }

    public List<AppRow> getRows() {
        var choices = plan().apps();
        return IntStream.range(0, choices.size())
                .mapToObj(n ->
                        AppRow.of(n + 1, choices.get(n), named(choices.get(n).name())))
                .toList();
    }

    private @Nullable App named(String name) {
        return apps.present().stream()
                .filter(app -> app.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public void up(AppRow row) {
        swap(row.place() - 2);
    }

    public void down(AppRow row) {
        swap(row.place() - 1);
    }

    /** An app with the one behind it; nothing if there is none. */
    private void swap(int index) {
        var plan = plan();
        var order = new ArrayList<>(plan.apps());
        if (index >= 0 && index + 1 < order.size()) {
            Collections.swap(order, index, index + 1);
            save(plan.withApps(order));
        }
    }

    public void turn(AppRow row) {
        errors.clear();
        var plan = plan();
        var on = !row.on();
        plan.choice(row.name()).map(choice -> plan.with(choice.withOn(on))).ifPresent(this::save);
        if (errors.isEmpty() && on) {
            Texts.say("appSwitchedOn", row.name());
        } else if (errors.isEmpty()) {
            Texts.say("appSwitchedOff", row.name());
        }
    }

    public void saveRules() {
        errors.clear();
        errors.attempt(
                () -> save(new AppPlan(settings.current().apps().apps(), compatible, strict, longestCall())), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("appRulesSaved");
        }
    }

    private Duration longestCall() {
        try {
            return Duration.parse(longestCall.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("longestCall " + Texts.of("notADuration", longestCall), e);
        }
    }

    private void save(AppPlan plan) {
        console.mustBeAdmin();
        errors.addAll(settings.save(plan), FIELDS);
    }

    public String error(String field) {
        return errors.at(field);
    }

    public boolean isCompatible() {
        return compatible;
    }

    public void setCompatible(boolean compatible) {
        this.compatible = compatible;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    public String getLongestCall() {
        return longestCall;
    }

    public void setLongestCall(@Nullable String longestCall) {
        this.longestCall = longestCall == null ? "" : longestCall.strip();
    }
}
