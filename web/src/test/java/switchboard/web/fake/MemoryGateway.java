package switchboard.web.fake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import switchboard.core.delivery.Receipt;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Direction;
import switchboard.core.message.Message;
import switchboard.core.message.Part;
import switchboard.core.message.Priority;
import switchboard.core.port.Gateway;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;

/** Takes submissions into memory. The texts "down" and "bug" bring it down and out of step. */
@ApplicationScoped
public class MemoryGateway implements Gateway {
    @Inject
    MemoryMessages messages;

    @Override
    public List<Submitted> submit(String account, List<Submission> submissions) {
        return submissions.stream().map(one -> submit(account, one)).toList();
    }

    private Submitted submit(String account, Submission submission) {
        if ("down".equals(submission.text())) {
            throw new GatewayUnavailable("The message broker can't be reached.", Duration.ofSeconds(7));
        }
        if ("bug".equals(submission.text())) {
            throw new IllegalStateException("internal words");
        }
        if ("reused".equals(submission.clientReference())) {
            return new Submitted.Refused(List.of(new Problem(
                    "clientReference", "client_reference_reused", "was used for a message with other content")));
        }
        var problems = new ArrayList<Problem>();
        var to = recipients(submission, problems);
        if (submission.text() == null || submission.text().isEmpty()) {
            problems.add(new Problem("text", "required", "is required"));
        }
        if (!problems.isEmpty()) {
            return new Submitted.Refused(problems);
        }
        var id = messages.nextId();
        messages.add(new Message(
                id,
                Direction.OUTGOING,
                account,
                submission.connector(),
                submission.from() == null ? null : Address.parse(submission.from()),
                to,
                new Content.Text(submission.text()),
                Instant.now(),
                null,
                Priority.NORMAL,
                true,
                null,
                null,
                submission.clientReference(),
                Set.of(),
                Map.of()));
        return new Submitted.Accepted(id, to, false);
    }

    private static List<Address> recipients(Submission submission, List<Problem> problems) {
        var to = new ArrayList<Address>();
        var given = submission.to() == null ? List.<String>of() : submission.to();
        if (given.isEmpty()) {
            problems.add(new Problem("to", "required", "is required"));
        }
        for (var n = 0; n < given.size(); n++) {
            try {
                to.add(Address.parse(given.get(n)));
            } catch (IllegalArgumentException e) {
                problems.add(new Problem("to[" + n + "]", "invalid_address", e.getMessage()));
            }
        }
        return to;
    }

    @Override
    public void receive(List<Message> received) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void parts(List<Part> parts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void receipts(List<Receipt> receipts) {
        throw new UnsupportedOperationException();
    }
}
