package switchboard.smpp.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitResult;

/** One call of submit: a place for each message's result. Made on the caller's thread, then for one event loop. */
final class Submission {

    private final SubmitResult[] results;
    private final List<Part> parts = new ArrayList<>();
    private final CompletableFuture<List<SubmitResult>> done = new CompletableFuture<>();
    private int missing;

    Submission(List<ShortMessage> messages, SubmitEncoder encoder) {
        results = new SubmitResult[messages.size()];
        missing = messages.size();
        for (int i = 0; i < messages.size(); i++) {
            encode(messages.get(i), i, encoder);
        }
        if (missing == 0) {
            complete();
        }
    }

    private void encode(ShortMessage message, int place, SubmitEncoder encoder) {
        try {
            parts.addAll(
                    new Outgoing(encoder.encode(message), message.validity(), result -> put(place, result)).parts());
        } catch (UnsendableException e) {
            put(place, new SubmitResult.Unsendable(e.getMessage()));
        }
    }

    /** What is to be sent, in order. */
    List<Part> parts() {
        return parts;
    }

    CompletionStage<List<SubmitResult>> done() {
        return done.minimalCompletionStage();
    }

    private void put(int place, SubmitResult result) {
        results[place] = result;
        missing--;
        if (missing == 0) {
            complete();
        }
    }

    private void complete() {
        done.complete(Arrays.asList(results));
    }
}
