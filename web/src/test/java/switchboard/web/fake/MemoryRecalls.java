package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Answer;
import switchboard.core.message.Content;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Recalled;
import switchboard.core.port.Recalls;
import switchboard.core.port.Target;

/** Does as it is told, except for the words "never". */
@ApplicationScoped
public class MemoryRecalls implements Recalls {
    @Inject
    MessageStore messages;

    @Override
    public Optional<Recalled> cancel(Target target) {
        return answered(target, Answer.done());
    }

    @Override
    public Optional<Recalled> query(Target target) {
        return answered(target, Answer.notAsked("it is DELIVERED"));
    }

    @Override
    public Optional<Recalled> replace(Target target, Content.Text words) {
        return answered(
                target,
                words.text().equals("never") ? Answer.refused("0x00000013", "ESME_RREPLACEFAIL") : Answer.done());
    }

    private Optional<Recalled> answered(Target target, Answer answer) {
        var from = target.index() == null ? 0 : target.index();
        var most = target.index() == null ? Recalled.MOST_TOLD : 1;
        return messages.story(target.message(), from, most)
                .filter(story -> target.account() == null
                        || target.account().equals(story.message().account()))
                .filter(story -> !story.transmissions().isEmpty())
                .map(story -> story.transmissions().stream()
                        .map(part -> new Recalled.One(part.id(), part.recipient(), answer))
                        .toList())
                .map(parts -> new Recalled(Map.of(answer.kind(), parts.size()), true, List.copyOf(parts)));
    }
}
