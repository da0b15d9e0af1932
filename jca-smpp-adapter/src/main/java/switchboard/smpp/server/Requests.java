package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import java.time.Instant;
import java.util.List;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeRequest;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.Destination;
import switchboard.smpp.pdu.FieldRules;
import switchboard.smpp.pdu.ReplaceSm;
import switchboard.smpp.pdu.SubmitMulti;

/** Reads what a bound ESME may ask of the application. */
final class Requests {

    private Requests() {}

    /** @throws RefusedRequestException when it breaks the specification, or is nothing that an ESME asks for */
    static EsmeRequest read(EsmeBind bind, PduRequest<?> pdu, Instant now) throws RefusedRequestException {
        int status = FieldRules.check(pdu);
        if (status != CommandStatus.OK) {
            throw new RefusedRequestException(status);
        }
        if (pdu instanceof BaseSm<?> message) {
            return message(bind, message, now);
        } else if (pdu instanceof QuerySm query) {
            return new EsmeRequest.Query(
                    bind, Fields.text(query.getMessageId()), Fields.address(query.getSourceAddress()));
        } else if (pdu instanceof CancelSm cancel) {
            return cancel(bind, cancel);
        } else if (pdu instanceof ReplaceSm replacement) {
            return replace(bind, replacement, now);
        }
        throw new RefusedRequestException(CommandStatus.INVALID_BIND_STATUS);
    }

    /** How many messages it makes, at least 1: what it takes of the account's rate. */
    static int weight(EsmeRequest request) {
        return request instanceof EsmeRequest.SubmitMulti multi
                ? Math.max(
                        1,
                        multi.destinations().size() + multi.distributionLists().size())
                : 1;
    }

    private static EsmeRequest message(EsmeBind bind, BaseSm<?> pdu, Instant now) throws RefusedRequestException {
        if (pdu instanceof SubmitMulti multi) {
            return multi(bind, multi, now);
        } else if (pdu instanceof SubmitSm) {
            SmppAddress destination = Fields.address(pdu.getDestAddress());
            return new EsmeRequest.Submit(bind, destination, MessageReader.read(pdu, now));
        } else if (pdu instanceof DataSm) {
            SmppAddress destination = Fields.address(pdu.getDestAddress());
            return new EsmeRequest.Data(bind, destination, MessageReader.read(pdu, now));
        }
        throw new RefusedRequestException(CommandStatus.INVALID_BIND_STATUS);
    }

    private static EsmeRequest multi(EsmeBind bind, SubmitMulti pdu, Instant now) throws RefusedRequestException {
        List<SmppAddress> destinations = pdu.getDestinations().stream()
                .filter(Destination.Sme.class::isInstance)
                .map(one -> Fields.address(((Destination.Sme) one).address()))
                .toList();
        List<String> lists = pdu.getDestinations().stream()
                .filter(Destination.DistributionList.class::isInstance)
                .map(one -> ((Destination.DistributionList) one).name())
                .toList();
        return new EsmeRequest.SubmitMulti(bind, destinations, lists, MessageReader.read(pdu, now));
    }

    private static EsmeRequest cancel(EsmeBind bind, CancelSm pdu) {
        return new EsmeRequest.Cancel(
                bind,
                Fields.text(pdu.getServiceType()),
                Fields.text(pdu.getMessageId()),
                Fields.address(pdu.getSourceAddress()),
                Fields.address(pdu.getDestAddress()));
    }

    private static EsmeRequest replace(EsmeBind bind, ReplaceSm pdu, Instant now) {
        return new EsmeRequest.Replace(
                bind,
                pdu.getMessageId(),
                Fields.address(pdu.getSourceAddress()),
                Fields.time(pdu.getScheduleDeliveryTime(), now),
                Fields.time(pdu.getValidityPeriod(), now),
                pdu.getRegisteredDelivery() & 0xff,
                pdu.getDefaultMsgId() & 0xff,
                pdu.getShortMessage());
    }
}
