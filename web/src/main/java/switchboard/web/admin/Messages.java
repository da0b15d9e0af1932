package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.message.Direction;
import switchboard.core.message.MessageId;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Search;
import switchboard.core.port.Story;

/** Messages, searched and paged by the page's own address: what one sees can be kept and passed on as a link. */
@Named
@ViewScoped
public class Messages implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    @Inject
    MessageStore store;

    private String direction = "";
    private String state = "";
    private String address = "";
    private String words = "";
    private String before = "";
    private String error = "";
    private transient List<Story.Summary> rows = List.of();
    private boolean more;

    /** Called when the page's parameters are known. */
    public void search() {
        if (!store.keepsMessages()) {
            error = Texts.of("messagesNotKept");
            return;
        }
        try {
            var found = store.search(asked());
            more = found.size() > PAGE;
            rows = found.stream().limit(PAGE).toList();
        } catch (IllegalArgumentException | GatewayUnavailable e) {
            error = String.valueOf(e.getMessage());
        }
    }

    /** One more than a page shows, to know whether there is another. */
    private Search asked() {
        return new Search(
                chosen(),
                address.isEmpty() ? null : Address.parse(address).value(),
                emptyToNull(state),
                null,
                emptyToNull(words),
                before.isEmpty() ? null : MessageId.parse(before),
                PAGE + 1);
    }

    private @Nullable Direction chosen() {
        return Arrays.stream(Direction.values())
                .filter(one -> one.name().equals(direction))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public List<Story.Summary> getRows() {
        return rows;
    }

    public String getError() {
        return error;
    }

    /** The address of the next page; empty on the last one. */
    public String getOlder() {
        return more ? link(rows.get(rows.size() - 1).message().id().toString()) : "";
    }

    /** The address of the first page; empty if this is it. */
    public String getNewest() {
        return before.isEmpty() ? "" : link("");
    }

    private String link(String last) {
        return "/messages?direction=" + encoded(direction) + "&state=" + encoded(state) + "&address=" + encoded(address)
                + "&words=" + encoded(words) + "&before=" + encoded(last);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return Stream.of(direction, state, address, words).anyMatch(part -> !part.isEmpty());
    }

    public List<String> getStates() {
        return Search.STATES;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(@Nullable String direction) {
        this.direction = Objects.requireNonNullElse(direction, "");
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Objects.requireNonNullElse(state, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "").strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = Objects.requireNonNullElse(before, "");
    }
}
