package switchboard.simulator.load;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is posted. Every request has its own text and client reference, so that it can be found again anywhere.
 *
 * @param run sets the texts of this run apart from those of others
 * @param authorization the header's value; empty for none
 * @param requests how many requests
 * @param recipients of each request
 * @param perSecond requests a second at most; 0 for as many as possible
 * @param deadline how long the whole run may take, retries included
 */
record LoadPlan(
        URI url,
        String authorization,
        String run,
        String from,
        int requests,
        int recipients,
        int connections,
        int perSecond,
        Duration deadline) {
    private static final long FIRST_NUMBER = 491_700_000_000L;
    private static final int NUMBERS = 1_000_000;

    String reference(int number) {
        return String.format(Locale.ROOT, "load-%s-%06d", run, number);
    }

    String text(int number) {
        return String.format(Locale.ROOT, "load %s %06d", run, number);
    }

    /** Different for each request, as far as a million numbers go. */
    String[] recipients(int number) {
        long first = (long) (number - 1) * recipients;
        return IntStream.range(0, recipients)
                .mapToObj(i -> Long.toString(FIRST_NUMBER + (first + i) % NUMBERS))
                .toArray(String[]::new);
    }

    Map<String, Object> body(int number) {
        return Map.of(
                "from", from,
                "to", recipients(number),
                "text", text(number),
                "receipt", true,
                "clientReference", reference(number));
    }
}
