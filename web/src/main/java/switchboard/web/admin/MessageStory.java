package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Preview;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Story;
import switchboard.core.port.Target;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;
import switchboard.web.edge.Replacement;

/** The whole story of one message, told anew as long as it goes on. */
@Named
@ViewScoped
public class MessageStory implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 20;

    @Inject
    MessageStore store;

    @Inject
    Recalls recalls;

    @Inject
    Preview preview;

    private final FieldErrors errors = new FieldErrors();
    private String id = "";
    private String words = "";
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

    /** Stops what can still be stopped; the visitor has confirmed that. */
    public void cancel() {
        tell("storyCancelled", () -> recalls.cancel(target(null)));
    }

    /** Asks the network where the transmission to one recipient is. */
    public void ask(int index) {
        tell("storyTold", () -> recalls.query(target(index)));
    }

    /** Asks the networks that have it to deliver other words. */
    public void replace() {
        errors.clear();
        try {
            var replacement = Replacement.words(words, preview);
            tell("storyReplaced", () -> recalls.replace(target(null), replacement));
            words = "";
        } catch (Refusal e) {
            errors.add("words", e.document().detail());
        }
    }

    private Target target(@Nullable Integer index) {
        return new Target(getMessage().id(), index, null);
    }

    private void tell(String done, Supplier<Optional<Recalled>> wish) {
        try {
            wish.get()
                    .ifPresentOrElse(
                            recalled -> tell(done, recalled), () -> Texts.complain(Texts.of("messageUnknown")));
        } catch (GatewayUnavailable e) {
            Texts.complain(String.valueOf(e.getMessage()));
        }
        load();
    }

    private static void tell(String done, Recalled recalled) {
        if (recalled.count(Answer.Kind.DONE) > 0) {
            Texts.say(done, recalled.count(Answer.Kind.DONE), words(recalled, Answer.Kind.DONE));
        }
        for (var kind : List.of(Answer.Kind.REFUSED, Answer.Kind.UNANSWERED, Answer.Kind.NOT_ASKED)) {
            if (recalled.count(kind) > 0) {
                Texts.complain(Texts.of("storyNotDone", recalled.count(kind), words(recalled, kind)));
            }
        }
        if (!recalled.finished()) {
            Texts.complain(Texts.of("storyUnfinished"));
        }
    }

    /** The reason that is told first; others may have others. */
    private static String words(Recalled recalled, Answer.Kind kind) {
        return recalled.first().stream()
                .map(Recalled.One::answer)
                .filter(answer -> answer.kind() == kind)
                .findFirst()
                .map(answer -> (answer.text() + " " + answer.code()).strip())
                .orElse("");
    }

    /** Whether there may be something to stop. */
    public boolean isCancellable() {
        return getMessage().direction() == Direction.OUTGOING && !isOver();
    }

    /** Whether a network has it and can be asked. */
    public boolean mayAsk(Story.TransmissionStory part) {
        return part.state() == TransmissionState.SENT && !part.remoteIds().isEmpty();
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

    public String error(String field) {
        return errors.at(field);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
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
