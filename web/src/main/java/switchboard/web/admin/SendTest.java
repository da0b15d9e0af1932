package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Connector;
import switchboard.core.port.Gateway;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Preview;
import switchboard.core.port.Settings;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** Sends a message as the visitor, and counts its parts while it is written. */
@Named
@ViewScoped
public class SendTest implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("from", "to", "text", "connector", "notBefore");

    @Inject
    Gateway gateway;

    @Inject
    Preview preview;

    @Inject
    Settings settings;

    @Inject
    MessageStore store;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private String from = "";
    private String to = "";
    private String text = "";
    private String connector = "";
    private String notBefore = "";
    private String sent = "";
    private int recipients;

    public void send() {
        errors.clear();
        sent = "";
        var wish = Submission.text(emptyToNull(from), lines(to), text)
                .via(emptyToNull(connector))
                .notBefore(emptyToNull(notBefore));
        var answer = gateway.submit(console.getName(), List.of(wish)).get(0);
        if (answer instanceof Submitted.Accepted accepted) {
            sent = accepted.id().toString();
            recipients = accepted.recipients().size();
        } else if (answer instanceof Submitted.Refused refused) {
            errors.addAll(refused.problems(), FIELDS);
        }
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** By the connector that is chosen; drawn anew while the text is written and when another is chosen. */
    public Preview.Measure getMeasure() {
        return preview.measure(text, emptyToNull(connector));
    }

    public List<String> getConnectors() {
        return settings.current().connectors().stream().map(Connector::id).toList();
    }

    /** Whether the message that was sent can be looked at. */
    public boolean isTold() {
        return !sent.isEmpty() && store.keepsMessages();
    }

    public String error(String field) {
        return errors.at(field);
    }

    public String getSent() {
        return sent;
    }

    public int getRecipients() {
        return recipients;
    }

    public String getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(@Nullable String notBefore) {
        this.notBefore = Objects.requireNonNullElse(notBefore, "").strip();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Objects.requireNonNullElse(from, "").strip();
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getConnector() {
        return connector;
    }

    public void setConnector(@Nullable String connector) {
        this.connector = Objects.requireNonNullElse(connector, "");
    }
}
