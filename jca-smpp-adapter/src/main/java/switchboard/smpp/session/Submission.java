package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.SubmitSm;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.wire.Results;

/** One call of submit: a place for each message's result. Made on the caller's thread, then for one event loop. */
final class Submission {

    private static final SubmitResult NO_ROOM =
            new SubmitResult.NotSent("the connector holds as many messages as it may that are not settled");

    private final Room room;
    private final Results<SubmitResult> results;
    private final List<Part> parts = new ArrayList<>();

    Submission(List<ShortMessage> messages, SubmitEncoder encoder, Room room) {
        this.room = room;
        this.results = new Results<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            if (room.isFull()) {
                results.put(i, NO_ROOM);
            } else {
                encode(messages.get(i), i, encoder);
            }
        }
    }

    private void encode(ShortMessage message, int place, SubmitEncoder encoder) {
        try {
            List<SubmitSm> pdus = encoder.encode(message);
            long octets = Room.octets(pdus);
            room.take(octets);
            parts.addAll(new Outgoing(pdus, message.validity(), result -> {
                        room.give(octets);
                        results.put(place, result);
                    })
                    .parts());
        } catch (UnsendableException e) {
            results.put(place, new SubmitResult.Unsendable(e.getMessage()));
        }
    }

    /** What is to be sent, in order. */
    List<Part> parts() {
        return parts;
    }

    CompletionStage<List<SubmitResult>> done() {
        return results.done();
    }
}
