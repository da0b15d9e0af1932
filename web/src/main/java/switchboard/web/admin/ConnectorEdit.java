package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;
import switchboard.core.port.Settings;
import switchboard.core.port.TransportCatalog;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Secrets;

/** One connector's set-up: a new one of a transport, or one that is there. */
@Named
@ViewScoped
public class ConnectorEdit implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int DEFAULT_WINDOW = 10;
    private static final Set<String> OWN_FIELDS = Set.of("id", "rate", "window", "schedule");

    @Inject
    Settings settings;

    @Inject
    TransportCatalog catalog;

    @Inject
    Secrets secrets;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private String id = "";
    private String transport = "";
    private boolean known;
    private boolean loaded;
    private boolean started = true;
    private @Nullable Integer rate = 0;
    private @Nullable Integer window = DEFAULT_WINDOW;
    private String schedule = RetryPolicy.STANDARD.schedule().text();
    private boolean resendUnknown = RetryPolicy.STANDARD.resendUnknown();
    private List<SettingField> fields = List.of();

    /** Called once, when the page's parameters are known. */
    public void load() {
        console.mustBeAdmin();
        if (loaded) {
            return;
        }
        loaded = true;
        var old = settings.current().connector(id);
        known = old.isPresent();
        if (!id.isEmpty() && !known) {
            throw Refusal.of(ProblemCode.NOT_FOUND, "There is no connector of this name.");
        }
        old.ifPresent(this::copy);
        fields = SettingField.of(
                catalog.transports().getOrDefault(transport, List.of()),
                old.map(Connector::settings).orElse(Map.of()));
    }

    private void copy(Connector old) {
        transport = old.transport();
        started = old.started();
        rate = old.rate();
        window = old.window();
        schedule = old.retryPolicy().schedule().text();
        resendUnknown = old.retryPolicy().resendUnknown();
    }

    public @Nullable String save() {
        console.mustBeAdmin();
        errors.clear();
        var names = new HashSet<>(OWN_FIELDS);
        fields.forEach(field -> names.add(field.getName()));
        errors.attempt(() -> errors.addAll(settings.save(connector()), names), names);
        return errors.isEmpty() ? "/connectors?faces-redirect=true" : null;
    }

    private Connector connector() {
        var retry = new RetryPolicy(retrySchedule(), resendUnknown);
        var old = settings.current().connector(id).orElse(null);
        if (old != null && !known) {
            throw new IllegalArgumentException("id " + Texts.of("nameTaken"));
        }
        var asked = new Connector(
                id,
                transport,
                SettingField.values(fields),
                started,
                rate == null ? 0 : rate,
                window == null ? DEFAULT_WINDOW : window,
                retry);
        return asked.withSettings(secrets.unmasked(transport, asked.settings(), old));
    }

    private RetrySchedule retrySchedule() {
        try {
            return RetrySchedule.parse(schedule);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("schedule " + e.getMessage(), e);
        }
    }

    /** What nearly every connector sets. */
    public List<SettingField> getLine() {
        return fields.stream()
                .filter(field -> field.getSetting().group().isEmpty())
                .toList();
    }

    /** The other settings, by their headings. */
    public List<SettingGroup> getGroups() {
        return fields.stream()
                .filter(field -> !field.getSetting().group().isEmpty())
                .collect(Collectors.groupingBy(
                        field -> field.getSetting().group(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new SettingGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Whether a group is worth a look: something is set in it, or wrong. */
    public boolean opens(SettingGroup group) {
        return group.fields().stream()
                .anyMatch(field -> field.isSet() || !error(field.getName()).isEmpty());
    }

    public List<String> getTransports() {
        return new ArrayList<>(catalog.transports().keySet());
    }

    /** What is wrong with a field; empty if nothing. */
    public String error(String field) {
        return errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id.strip();
    }

    public String getTransport() {
        return transport;
    }

    public void setTransport(@Nullable String transport) {
        this.transport = transport == null ? "" : transport;
    }

    public boolean isStarted() {
        return started;
    }

    public void setStarted(boolean started) {
        this.started = started;
    }

    public @Nullable Integer getRate() {
        return rate;
    }

    public void setRate(@Nullable Integer rate) {
        this.rate = rate;
    }

    public @Nullable Integer getWindow() {
        return window;
    }

    public void setWindow(@Nullable Integer window) {
        this.window = window;
    }

    public String getSchedule() {
        return schedule;
    }

    public void setSchedule(@Nullable String schedule) {
        this.schedule = schedule == null ? "" : schedule;
    }

    public boolean isResendUnknown() {
        return resendUnknown;
    }

    public void setResendUnknown(boolean resendUnknown) {
        this.resendUnknown = resendUnknown;
    }
}
