package switchboard.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.Answer;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.SentPart;
import switchboard.core.delivery.Transmission;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.delivery.Transport;
import switchboard.core.message.Content;
import switchboard.core.port.Change;
import switchboard.core.port.Standing;

/** What a network may be asked about something that it took. */
sealed interface Wish {

    /** For the story. */
    String name();

    /** Why the network need not be asked; null if it can be. */
    default @Nullable String objection(Standing standing) {
        if (standing.state() != TransmissionState.SENT) {
            return "it is " + standing.state();
        }
        return standing.remoteIds().isEmpty() ? "the network gave no id for it" : null;
    }

    CompletionStage<Answer> put(Transport transport, Connector connector, SentPart part);

    /** The line of the story once it is done; null if a receipt writes it. */
    @Nullable
    Change done(Transmission transmission, Instant now);

    /** Not to deliver it. */
    record Cancel() implements Wish {
        @Override
        public String name() {
            return "cancel";
        }

        @Override
        public CompletionStage<Answer> put(Transport transport, Connector connector, SentPart part) {
            return transport.cancel(connector, part);
        }

        @Override
        public Change done(Transmission transmission, Instant now) {
            return Change.to(TransmissionState.CANCELLED, transmission, "the network dropped it", now);
        }
    }

    /** To say where it is. */
    record Query() implements Wish {
        @Override
        public String name() {
            return "query";
        }

        @Override
        public CompletionStage<Answer> put(Transport transport, Connector connector, SentPart part) {
            return transport.query(connector, part);
        }

        @Override
        public @Nullable Change done(Transmission transmission, Instant now) {
            return null;
        }
    }

    /** To deliver other words. */
    record Replace(Content.Text words) implements Wish {
        @Override
        public String name() {
            return "replace";
        }

        @Override
        public @Nullable String objection(Standing standing) {
            if (standing.waits()) {
                return "it is " + standing.state() + ": cancel it and submit the new words";
            }
            return standing.remoteIds().size() > 1
                    ? "it was sent in " + standing.remoteIds().size() + " parts, and only one can be replaced"
                    : Wish.super.objection(standing);
        }

        @Override
        public CompletionStage<Answer> put(Transport transport, Connector connector, SentPart part) {
            return transport.replace(connector, part, words);
        }

        @Override
        public Change done(Transmission transmission, Instant now) {
            return new Change(transmission, null, "", "replaced by: " + words.text(), now, List.of());
        }
    }
}
