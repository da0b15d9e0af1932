package switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.port.Story;

/** The whole story of a message as the API tells it: the message's fields, what happened to it and to each recipient. */
record StoryView(@JsonUnwrapped MessageView message, List<Step> steps, List<Transmission> transmissions) {

    /** One thing that happened. */
    record Step(
            Instant time, @Nullable TransmissionState state, int attempt, String connector, String code, String text) {
        static Step of(Story.Step step) {
            return new Step(step.at(), step.state(), step.attempt(), step.connector(), step.code(), step.text());
        }
    }

    /**
     * One recipient's part.
     *
     * @param next when the attempt that it waits for may start
     * @param lastError the last thing that went wrong
     */
    record Transmission(
            String id,
            String to,
            String connector,
            TransmissionState state,
            int attempt,
            List<String> remoteIds,
            @Nullable Instant next,
            @Nullable Step lastError,
            List<Step> steps) {
        static Transmission of(Story.TransmissionStory part) {
            return new Transmission(
                    part.id().toString(),
                    part.recipient().value(),
                    part.connector(),
                    part.state(),
                    part.attempt(),
                    part.remoteIds(),
                    part.next(),
                    part.lastError().map(Step::of).orElse(null),
                    part.steps().stream().map(Step::of).toList());
        }
    }

    static StoryView of(Story story) {
        return new StoryView(
                MessageView.of(story.summary(), story.message()),
                story.steps().stream().map(Step::of).toList(),
                story.transmissions().stream().map(Transmission::of).toList());
    }
}
