package switchboard.smpp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bound ESME asks for. */
public sealed interface EsmeRequest {

    /** Who asks. */
    EsmeBind bind();

    /** submit_sm (SMPP 3.4 §4.4); to be answered {@link EsmeAnswer.Taken} or refused. */
    record Submit(EsmeBind bind, SmppAddress destination, EsmeMessage message) implements EsmeRequest {}

    /** data_sm (§4.7), a submit_sm with fewer fields; to be answered {@link EsmeAnswer.Taken} or refused. */
    record Data(EsmeBind bind, SmppAddress destination, EsmeMessage message) implements EsmeRequest {}

    /**
     * submit_multi (§4.5); to be answered {@link EsmeAnswer.Taken}, {@link EsmeAnswer.TakenForSome} or refused.
     *
     * @param destinations with {@code distributionLists} 1 to 254
     * @param distributionLists names of lists kept at the SMSC
     */
    record SubmitMulti(
            EsmeBind bind, List<SmppAddress> destinations, List<String> distributionLists, EsmeMessage message)
            implements EsmeRequest {
        public SubmitMulti {
            destinations = List.copyOf(destinations);
            distributionLists = List.copyOf(distributionLists);
        }
    }

    /** query_sm (§4.8); to be answered {@link EsmeAnswer.Found} or refused, ESME_RQUERYFAIL or ESME_RINVMSGID for instance. */
    record Query(EsmeBind bind, String messageId, SmppAddress source) implements EsmeRequest {}

    /**
     * cancel_sm (§4.9); to be answered {@link EsmeAnswer.Done} or refused.
     *
     * @param messageId empty cancels all messages of service type, source and destination
     */
    record Cancel(EsmeBind bind, String serviceType, String messageId, SmppAddress source, SmppAddress destination)
            implements EsmeRequest {}

    /**
     * replace_sm (§4.10); to be answered {@link EsmeAnswer.Done} or refused.
     *
     * @param deliverAt null keeps what was said before, as does null of {@code validUntil}
     * @param data the new short_message
     */
    record Replace(
            EsmeBind bind,
            String messageId,
            SmppAddress source,
            @Nullable Instant deliverAt,
            @Nullable Instant validUntil,
            int registeredDelivery,
            int defaultMessageId,
            byte[] data)
            implements EsmeRequest {

        public Replace {
            data = data.clone();
        }

        @Override
        public byte[] data() {
            return data.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Replace that
                    && bind.equals(that.bind)
                    && messageId.equals(that.messageId)
                    && source.equals(that.source)
                    && registeredDelivery == that.registeredDelivery
                    && defaultMessageId == that.defaultMessageId
                    && String.valueOf(deliverAt).equals(String.valueOf(that.deliverAt))
                    && String.valueOf(validUntil).equals(String.valueOf(that.validUntil))
                    && Arrays.equals(data, that.data);
        }

        @Override
        public int hashCode() {
            return 31 * messageId.hashCode() + Arrays.hashCode(data);
        }

        /** Says neither address nor text. */
        @Override
        public String toString() {
            return "Replace[" + bind + ", messageId=" + messageId + ", " + data.length + " octets]";
        }
    }
}
