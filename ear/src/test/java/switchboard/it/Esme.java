package switchboard.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** A client of the gateway that is bound by SMPP: jSMPP, which knows nothing of our own code. */
final class Esme implements AutoCloseable {
    private static final long PATIENCE = 60_000;
    private static final int NO_RECEIPT = 0;

    private final SMPPSession session = new SMPPSession();
    private final List<DeliverSm> delivered = new CopyOnWriteArrayList<>();

    /**
     * Binds to this machine.
     *
     * @throws NegativeResponse with the command_status if it is refused
     */
    Esme(int port, BindType type, String systemId, String password) {
        session.setTransactionTimer(PATIENCE);
        session.setMessageReceiverListener(new Listener());
        try {
            session.connectAndBind(
                    "127.0.0.1",
                    port,
                    new BindParameter(
                            type,
                            systemId,
                            password,
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            "",
                            InterfaceVersion.IF_34),
                    PATIENCE);
        } catch (IOException e) {
            throw e.getCause() instanceof NegativeResponseException refused
                    ? new NegativeResponse(refused.getCommandStatus())
                    : new IllegalStateException("it can't be bound", e);
        }
    }

    /** The gateway said no. */
    static final class NegativeResponse extends RuntimeException {
        private final int status;

        NegativeResponse(int status) {
            super("0x%02X".formatted(status));
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final class Listener implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm pdu) {
            delivered.add(pdu);
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification pdu) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm pdu, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("no data_sm is expected", 3);
        }
    }

    /** One call of jSMPP. */
    private interface Call<T> {
        T make()
                throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                        IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.make();
        } catch (NegativeResponseException e) {
            throw new NegativeResponse(e.getCommandStatus());
        } catch (PDUException | ResponseTimeoutException | InvalidResponseException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Submits a text without wanting a receipt; the message_id. */
    String submit(String to, String text) {
        return submit(to, text, NO_RECEIPT);
    }

    String submit(String to, String text, int registeredDelivery) {
        return call(() -> session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "MyBank",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        new ESMClass(),
                        (byte) 0,
                        (byte) 1,
                        null,
                        null,
                        new RegisteredDelivery(registeredDelivery),
                        (byte) 0,
                        new RawDataCoding((byte) 0),
                        (byte) 0,
                        text.getBytes(StandardCharsets.US_ASCII))
                .getMessageId());
    }

    void cancel(String messageId, String to) {
        call(() -> {
            session.cancelShortMessage(
                    "",
                    messageId,
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "MyBank",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    to);
            return messageId;
        });
    }

    MessageState query(String messageId) {
        return call(() -> session.queryShortMessage(
                        messageId, TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, "MyBank")
                .getMessageState());
    }

    /** The receipts that came, in their order. */
    List<DeliveryReceipt> receipts() {
        return delivered.stream()
                .filter(DeliverSm::isSmscDeliveryReceipt)
                .map(Esme::receipt)
                .toList();
    }

    private static DeliveryReceipt receipt(DeliverSm pdu) {
        try {
            return pdu.getShortMessageAsDeliveryReceipt();
        } catch (InvalidDeliveryReceiptException e) {
            throw new IllegalStateException(new String(pdu.getShortMessage(), StandardCharsets.US_ASCII), e);
        }
    }

    /** The messages that came, in their order. */
    List<DeliverSm> messages() {
        return delivered.stream().filter(pdu -> !pdu.isSmscDeliveryReceipt()).toList();
    }

    @Override
    public void close() {
        session.unbindAndClose();
    }
}
