package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.SubmitSm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.SubmitResult;
import switchboard.smpp.Throttling;
import switchboard.smpp.pdu.CommandStatus;

/** One message under way; gives its result once, when each of its parts is settled. For one event loop. */
final class Outgoing {

    private final List<Part> parts;
    private final @Nullable Duration validity;
    private final Consumer<SubmitResult> result;
    private final TreeMap<Integer, String> ids = new TreeMap<>();
    private final TreeMap<Integer, List<OptionalParameter>> parameters = new TreeMap<>();
    private int unsettled;
    private int refusedPart;
    private int refusedStatus;
    private List<OptionalParameter> refusedWith = List.of();
    private @Nullable String unanswered;
    private @Nullable String notSent;
    private @Nullable String unsendable;
    private @Nullable Session session;
    private boolean left;

    /** @param validity how long the network shall try; null for no limit of its own */
    Outgoing(Collection<SubmitSm> pdus, @Nullable Duration validity, Consumer<SubmitResult> result) {
        List<Part> made = new ArrayList<>(pdus.size());
        for (SubmitSm pdu : pdus) {
            made.add(new Part(this, made.size() + 1, pdu));
        }
        this.parts = made;
        this.validity = validity;
        this.result = result;
        this.unsettled = made.size();
    }

    List<Part> parts() {
        return parts;
    }

    /** Whether the rest needs no sending any more. */
    boolean isRefused() {
        return refusedPart != 0;
    }

    @Nullable
    Session session() {
        return session;
    }

    void session(Session used) {
        session = used;
    }

    /** Sending the whole again later would repeat the parts that were taken, so that their rest is tried for longer. */
    Duration patience(Throttling throttling) {
        Duration patience = left ? throttling.restPatience() : throttling.patience();
        return validity != null && validity.compareTo(patience) < 0 ? validity : patience;
    }

    void accepted(int part, String id, List<OptionalParameter> received) {
        left = true;
        if (!received.isEmpty()) {
            parameters.put(part, received);
        }
        ids.put(part, id);
        settled();
    }

    void refused(int part, int status, List<OptionalParameter> received) {
        left = true;
        if (refusedPart == 0 || part < refusedPart) {
            refusedPart = part;
            refusedStatus = status;
            refusedWith = received;
        }
        settled();
    }

    void unanswered(int part, String reason) {
        left = true;
        unanswered = unanswered == null ? place(part) + reason : unanswered;
        settled();
    }

    void notSent(int part, String reason) {
        notSent = notSent == null ? place(part) + reason : notSent;
        settled();
    }

    void unsendable(int part, String reason) {
        unsendable = unsendable == null ? place(part) + reason : unsendable;
        settled();
    }

    private String place(int part) {
        return parts.size() == 1 ? "" : "part " + part + " of " + parts.size() + ": ";
    }

    private void settled() {
        unsettled--;
        if (unsettled == 0) {
            result.accept(outcome());
        }
    }

    private SubmitResult outcome() {
        List<String> taken = List.copyOf(ids.values());
        if (refusedPart != 0 && unanswered != null) {
            return new SubmitResult.Unanswered(
                    unanswered + "; part " + refusedPart + " refused: " + CommandStatus.name(refusedStatus), taken);
        }
        if (refusedPart != 0) {
            return new SubmitResult.Rejected(
                    refusedStatus, CommandStatus.name(refusedStatus), refusedPart, taken, refusedWith);
        }
        if (unanswered != null) {
            return new SubmitResult.Unanswered(unanswered, taken);
        }
        if (notSent != null) {
            return left ? new SubmitResult.Unanswered(notSent, taken) : new SubmitResult.NotSent(notSent);
        }
        if (unsendable != null) {
            return left ? new SubmitResult.Unanswered(unsendable, taken) : new SubmitResult.Unsendable(unsendable);
        }
        return new SubmitResult.Accepted(
                taken, parameters.values().stream().flatMap(List::stream).toList());
    }
}
