package switchboard.smpp.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.EnquireLink;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitSmResult;

/** jSMPP as an ESME. It waits for each answer, so that a test that has to answer first calls it on another thread. */
final class JsmppEsme implements AutoCloseable, MessageReceiverListener {

    private static final int PATIENCE_MILLIS = 10_000;

    final SMPPSession session = new SMPPSession();
    final List<DeliverSm> delivered = new CopyOnWriteArrayList<>();
    final AtomicInteger enquiries = new AtomicInteger();
    volatile int deliveryStatus;

    /** Something that jSMPP does. */
    interface Call<T> {
        T on(SMPPSession session) throws Exception;
    }

    JsmppEsme() {
        session.setEnquireLinkTimer(PATIENCE_MILLIS);
        session.setTransactionTimer(PATIENCE_MILLIS);
        session.setMessageReceiverListener(this);
    }

    /** @return the server's system_id */
    String bind(int port, BindType type, String password, InterfaceVersion version) throws IOException {
        BindParameter bind = new BindParameter(
                type, "acme", password, "VMS", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, "49*", version);
        return session.connectAndBind("127.0.0.1", port, bind, PATIENCE_MILLIS);
    }

    <T> CompletableFuture<T> call(Call<T> call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call.on(session);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
    }

    CompletableFuture<SubmitSmResult> submit(String text) {
        return submit(0, 0, text.getBytes(StandardCharsets.US_ASCII));
    }

    CompletableFuture<SubmitSmResult> submit(
            int esmClass, int registeredDelivery, byte[] shortMessage, OptionalParameter... tlvs) {
        return call(jsmpp -> jsmpp.submitShortMessage(
                "CMT",
                TypeOfNumber.NETWORK_SPECIFIC,
                NumberingPlanIndicator.UNKNOWN,
                "12345",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "491701234567",
                new ESMClass(esmClass),
                (byte) 0x41,
                (byte) 2,
                null,
                "261122083000000+",
                new RegisteredDelivery(registeredDelivery),
                (byte) 0,
                new RawDataCoding((byte) 0),
                (byte) 0,
                shortMessage,
                tlvs));
    }

    /** The command_status that a call was refused with. */
    static int status(CompletableFuture<?> refused) {
        try {
            throw new AssertionError("not refused: " + refused.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof NegativeResponseException refusal) {
                return refusal.getCommandStatus();
            }
            throw e;
        }
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm pdu) throws ProcessRequestException {
        delivered.add(pdu);
        if (deliveryStatus != 0) {
            throw new ProcessRequestException("as told", deliveryStatus);
        }
    }

    @Override
    public void onAcceptEnquireLink(EnquireLink pdu, Session source) {
        enquiries.incrementAndGet();
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification pdu) {}

    @Override
    public DataSmResult onAcceptDataSm(DataSm pdu, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("our server does not send this", 0x03);
    }

    @Override
    public void close() {
        session.close();
    }
}
