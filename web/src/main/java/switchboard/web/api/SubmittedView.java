package switchboard.web.api;

import java.util.List;
import java.util.stream.IntStream;
import switchboard.core.port.Submitted;

/** The answer to an accepted submission. */
record SubmittedView(String id, String state, boolean repeated, List<Transmission> transmissions) {

    /** One recipient's part. */
    record Transmission(String id, String to) {}

    static SubmittedView of(Submitted.Accepted accepted, String state) {
        var recipients = accepted.recipients();
        return new SubmittedView(
                accepted.id().toString(),
                state,
                accepted.repeated(),
                IntStream.range(0, recipients.size())
                        .mapToObj(n -> new Transmission(
                                accepted.transmission(n).toString(),
                                recipients.get(n).value()))
                        .toList());
    }
}
