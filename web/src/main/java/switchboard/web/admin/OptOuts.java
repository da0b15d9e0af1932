package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import switchboard.core.contact.Connection;
import switchboard.core.contact.OptOut;
import switchboard.core.contact.OptOutSearch;
import switchboard.core.delivery.Connector;
import switchboard.core.message.Address;
import switchboard.core.port.Settings;

/** Who wants no more messages, searched and paged by the page's own address, and the form to note a wish. */
@Named
@ViewScoped
public class OptOuts implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    @Inject
    switchboard.core.port.OptOuts optOuts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Console console;

    private final DialogForm form = new DialogForm("optOutDialog");
    private transient @Nullable List<OptOut> rows;
    private String number = "";
    private String after = "";

    /** The addresses of a page, each with all of its opt-outs. */
    public List<OptOut> getRows() {
        if (rows == null) {
            rows = optOuts.search(new OptOutSearch(read(number), read(after), PAGE));
        }
        return rows;
    }

    private static @Nullable Address read(String text) {
        return text.isEmpty() ? null : Address.ofNetwork(text);
    }

    public void add() {
        form.open(false, Map.of("address", number, "connector", ""));
    }

    public void save() {
        form.save(form.text("address"), () -> {
            var connector = form.text("connector");
            optOuts.add(OptOut.notedBy(
                    console.getName(),
                    Connection.number(form.text("address")),
                    connector.isEmpty() ? null : connector,
                    clock.instant()));
            rows = null;
            return List.of();
        });
    }

    public void remove(OptOut gone) {
        optOuts.remove(gone.address(), gone.connector());
        Texts.say("removed", gone.address());
        rows = null;
    }

    public List<String> getConnectors() {
        return settings.current().connectors().stream().map(Connector::id).toList();
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        var found = getRows();
        if (found.size() < PAGE) {
            return "";
        }
        var last = found.get(found.size() - 1).address();
        var isMore = !optOuts.search(new OptOutSearch(read(number), last, 1)).isEmpty();
        return isMore ? link(last.value()) : "";
    }

    /** The address of the first page; empty if this is it. */
    public String getFirst() {
        return after.isEmpty() ? "" : link("");
    }

    private String link(String last) {
        return "/optouts?number=" + encoded(number) + "&after=" + encoded(last);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public DialogForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "").strip();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = Objects.requireNonNullElse(after, "");
    }
}
