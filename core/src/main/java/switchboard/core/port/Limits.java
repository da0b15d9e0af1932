package switchboard.core.port;

import java.time.Duration;

/**
 * What a submission may ask for at most.
 *
 * @param parts SMS parts that one text may need
 * @param ahead how long before it leaves a message may be submitted
 */
public record Limits(
        int recipients,
        int parts,
        int tags,
        int tagLength,
        int attributes,
        int attributeLength,
        int clientReference,
        int callback,
        Duration validity,
        Duration ahead) {

    public static final Limits STANDARD =
            new Limits(100_000, 10, 20, 40, 20, 255, 64, 2_000, Duration.ofDays(7), Duration.ofDays(366));
}
