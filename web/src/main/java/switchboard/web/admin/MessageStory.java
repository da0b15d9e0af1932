package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Story;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** The whole story of one message, told anew as long as it goes on. */
@Named
@ViewScoped
public class MessageStory implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 20;

    @Inject
    MessageStore store;

    private String id = "";
    private int from;
    private transient @Nullable Story story;

    /** Called when the page's parameters are known, and by the page's clock. */
    public void load() {
        if (!store.keepsMessages()) {
            throw Refusal.of(ProblemCode.MESSAGES_NOT_KEPT, Texts.of("messagesNotKept"));
        }
        story = find().orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, Texts.of("messageUnknown")));
    }

    private Optional<Story> find() {
        try {
            return store.story(MessageId.parse(id), from, PAGE);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Story getStory() {
        if (story == null) {
            load();
        }
        return Objects.requireNonNull(story);
    }

    public Message getMessage() {
        return getStory().message();
    }

    public Story.Summary getSummary() {
        return getStory().summary();
    }

    public List<Story.TransmissionStory> getTransmissions() {
        return getStory().transmissions();
    }

    /** Whether nothing will happen any more, so that the page need not look again. */
    public boolean isOver() {
        var state = getSummary().state();
        return List.of("HANDLED", "DROPPED").contains(state)
                || List.of(TransmissionState.values()).stream()
                        .anyMatch(one -> one.isFinal() && one.name().equals(state));
    }

    public boolean isPaged() {
        return getSummary().recipients() > PAGE;
    }

    public int getLast() {
        return Math.min(from + PAGE, getSummary().recipients());
    }

    public int getNext() {
        return from + PAGE;
    }

    public int getPrevious() {
        return Math.max(0, from - PAGE);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
