package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.pdu.CommandStatus;

/** The commands that a bound ESME may send for the application, and nothing else decides which those are. */
final class Commands {

    private static final int LONGEST_MESSAGE_ID = 64;
    private static final int LONGEST_SERVICE_TYPE = 5;

    private Commands() {}

    /**
     * Empty for a command that ESMEs do not send or that this server does not know.
     *
     * @throws RefusedRequestException when a field breaks the specification
     */
    static Optional<EsmeRequest> read(EsmeBind bind, PduRequest<?> pdu, Instant now) throws RefusedRequestException {
        if (pdu instanceof SubmitSm submit) {
            return Optional.of(submit(bind, submit, now));
        } else if (pdu instanceof DataSm data) {
            return Optional.of(data(bind, data, now));
        } else if (pdu instanceof QuerySm query) {
            return Optional.of(query(bind, query));
        } else if (pdu instanceof CancelSm cancel) {
            return Optional.of(cancel(bind, cancel));
        }
        return Optional.empty();
    }

    /** How many messages it makes; 0 when it makes none, but 1 of the rate it takes all the same. */
    static int weight(EsmeRequest request) {
        return request instanceof EsmeRequest.SubmitMulti multi
                ? Math.max(
                        1,
                        multi.destinations().size() + multi.distributionLists().size())
                : 1;
    }

    private static EsmeRequest submit(EsmeBind bind, SubmitSm pdu, Instant now) throws RefusedRequestException {
        return new EsmeRequest.Submit(
                bind,
                destination(pdu, MessageReader.LONGEST_ADDRESS),
                MessageReader.read(pdu, MessageReader.LONGEST_ADDRESS, now));
    }

    private static EsmeRequest data(EsmeBind bind, DataSm pdu, Instant now) throws RefusedRequestException {
        return new EsmeRequest.Data(
                bind,
                destination(pdu, MessageReader.LONGEST_DATA_ADDRESS),
                MessageReader.read(pdu, MessageReader.LONGEST_DATA_ADDRESS, now));
    }

    private static EsmeRequest query(EsmeBind bind, QuerySm pdu) throws RefusedRequestException {
        return new EsmeRequest.Query(bind, messageId(pdu.getMessageId()), source(pdu.getSourceAddress()));
    }

    private static EsmeRequest cancel(EsmeBind bind, CancelSm pdu) throws RefusedRequestException {
        return new EsmeRequest.Cancel(
                bind,
                Fields.text(pdu.getServiceType(), LONGEST_SERVICE_TYPE, CommandStatus.INVALID_SERVICE_TYPE),
                messageId(pdu.getMessageId()),
                source(pdu.getSourceAddress()),
                Fields.address(
                        pdu.getDestAddress(),
                        MessageReader.LONGEST_ADDRESS,
                        CommandStatus.INVALID_DESTINATION_ADDRESS));
    }

    private static SmppAddress destination(BaseSm<?> pdu, int maxLength) throws RefusedRequestException {
        SmppAddress destination =
                Fields.address(pdu.getDestAddress(), maxLength, CommandStatus.INVALID_DESTINATION_ADDRESS);
        if (destination.value().isEmpty()) {
            throw new RefusedRequestException(CommandStatus.INVALID_DESTINATION_ADDRESS);
        }
        return destination;
    }

    private static SmppAddress source(@Nullable Address address) throws RefusedRequestException {
        return Fields.address(address, MessageReader.LONGEST_ADDRESS, CommandStatus.INVALID_SOURCE_ADDRESS);
    }

    private static String messageId(@Nullable String id) throws RefusedRequestException {
        return Fields.text(id, LONGEST_MESSAGE_ID, CommandStatus.INVALID_MESSAGE_ID);
    }
}
