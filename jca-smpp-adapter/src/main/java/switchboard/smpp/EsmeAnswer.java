package switchboard.smpp;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What the application says to an {@link EsmeRequest}. An answer of the wrong kind reaches the ESME as ESME_RSYSERR. */
public sealed interface EsmeAnswer {

    /**
     * The message is ours now.
     *
     * @param messageId 1 to 64 ASCII characters
     */
    record Taken(String messageId) implements EsmeAnswer {
        public Taken {
            Arguments.ascii("messageId", messageId, 64);
        }
    }

    /** A submit_multi that is ours for some of its destinations; the others are told with their command_status. */
    record TakenForSome(String messageId, List<Unsuccessful> unsuccessful) implements EsmeAnswer {
        public TakenForSome {
            Arguments.ascii("messageId", messageId, 64);
            unsuccessful = List.copyOf(unsuccessful);
        }
    }

    /** @param status the command_status for this destination alone */
    record Unsuccessful(SmppAddress destination, int status) {}

    /**
     * The state of the message asked for.
     *
     * @param finalAt when it reached that state; null while it is not final
     * @param errorCode of the network, 0 to 255; 0 for none
     */
    record Found(
            String messageId, ReceiptState state, @Nullable Instant finalAt, int errorCode) implements EsmeAnswer {
        public Found {
            Arguments.ascii("messageId", messageId, 64);
            Arguments.within("errorCode", errorCode, 0, 255);
        }
    }

    /**
     * The answer comes later, so that others need not wait for what takes its time.
     *
     * @param answer must complete, from any thread, with an answer that is there; exceptionally means ESME_RSYSERR
     */
    record Later(CompletionStage<EsmeAnswer> answer) implements EsmeAnswer {}

    /** It was cancelled or replaced. */
    record Done() implements EsmeAnswer {}

    /** @param status the command_status, 0x0B for instance; not 0 */
    record Refused(int status) implements EsmeAnswer {
        public Refused {
            if (status == 0) {
                throw new IllegalArgumentException("status of a refusal must not be 0");
            }
        }
    }
}
