package switchboard.ejb.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.delivery.RetryPolicy;
import switchboard.core.delivery.RetrySchedule;

/** Reads policies as they are written now, with their schedule, and as they were before there was one, as a list. */
@JsonDeserialize(using = RetryPolicyFormat.Reader.class)
interface RetryPolicyFormat {

    /** What is in the JSON: the schedule, or the other two. */
    record Written(
            @Nullable String schedule,
            @Nullable List<Duration> delays,
            @Nullable Duration giveUpAfter,
            boolean resendUnknown) {
        RetryPolicy policy() {
            if (schedule != null) {
                return new RetryPolicy(RetrySchedule.parse(schedule), resendUnknown);
            }
            if (delays == null || giveUpAfter == null) {
                throw new IllegalArgumentException("a retry policy has neither a schedule nor delays and their end");
            }
            return new RetryPolicy(delays, giveUpAfter, resendUnknown);
        }
    }

    /** By way of {@link Written}. */
    final class Reader extends StdDeserializer<RetryPolicy> {
        private static final long serialVersionUID = 1;

        Reader() {
            super(RetryPolicy.class);
        }

        @Override
        public RetryPolicy deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return context.readValue(parser, Written.class).policy();
        }
    }
}
