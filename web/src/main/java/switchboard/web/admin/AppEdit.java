package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.phase.App;
import switchboard.core.port.AppChoice;
import switchboard.core.port.AppPlan;
import switchboard.core.port.Settings;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Secrets;

/** The settings of one app. */
@Named
@ViewScoped
public class AppEdit implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Settings settings;

    @Inject
    switchboard.core.port.Apps apps;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private String name = "";
    private boolean on;
    private boolean loaded;
    private List<SettingField> fields = List.of();

    /** Called once, when the page's parameters are known. */
    public void load() {
        console.mustBeAdmin();
        if (!loaded) {
            var app = app();
            var choice = plan().choice(app);
            on = choice.on();
            fields = SettingField.of(app.settings(), choice.settings());
            loaded = true;
        }
    }

    private App app() {
        return apps.present().stream()
                .filter(app -> app.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no app of this name."));
    }

    private AppPlan plan() {
        return settings.current().apps().naming(apps.present());
    }

    public @Nullable String save() {
        console.mustBeAdmin();
        errors.clear();
        var app = app();
        var plan = plan();
        var names = fields.stream().map(SettingField::getName).collect(Collectors.toSet());
        var values = Secrets.unmasked(
                "settings.",
                SettingField.values(fields),
                app.settings(),
                plan.choice(app).settings());
        var choice = new AppChoice(name, on, values);
        errors.addAll(choice.problems(app), names);
        if (errors.isEmpty()) {
            errors.addAll(settings.save(plan.with(choice)), names);
        }
        return errors.isEmpty() ? "/apps?faces-redirect=true" : null;
    }

    public List<SettingField> getFields() {
        return fields;
    }

    /** What is wrong with a field; empty if nothing. */
    public String error(String field) {
        return errors.at(field);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }
}
