package switchboard.simulator.smsc;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.Address;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A raw SMPP client over a blocking socket: what it sends and receives is exactly what a test says. */
public final class Esme implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());
    private final Socket socket;
    private final DataInputStream in;
    private int sequence;

    public Esme(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    public static Esme transceiver(int port, String systemId) throws Exception {
        return bound(port, new BindTransceiver(), systemId);
    }

    static Esme transmitter(int port, String systemId) throws Exception {
        return bound(port, new BindTransmitter(), systemId);
    }

    static Esme receiver(int port, String systemId) throws Exception {
        return bound(port, new BindReceiver(), systemId);
    }

    private static Esme bound(int port, BaseBind<?> bind, String systemId) throws Exception {
        Esme esme = new Esme(port);
        Pdu answer = esme.ask(login(bind, systemId, "secret"));
        if (answer.getCommandStatus() != 0) {
            throw new IllegalStateException("not bound: " + answer);
        }
        return esme;
    }

    static BaseBind<?> login(BaseBind<?> bind, String systemId, String password) {
        bind.setSystemId(systemId);
        bind.setPassword(password);
        bind.setInterfaceVersion((byte) 0x34);
        return bind;
    }

    public static SubmitSm submit(String from, String to, String text) throws Exception {
        SubmitSm submit = new SubmitSm();
        submit.setSourceAddress(new Address((byte) 5, (byte) 0, from));
        submit.setDestAddress(new Address((byte) 1, (byte) 1, to));
        submit.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
        return submit;
    }

    public static SubmitSm submitWithReceipt(String from, String to, String text) throws Exception {
        SubmitSm submit = submit(from, to, text);
        submit.setRegisteredDelivery((byte) 1);
        return submit;
    }

    void send(Pdu pdu) throws Exception {
        if (pdu.isRequest()) {
            pdu.setSequenceNumber(++sequence);
        }
        ByteBuf octets = transcoder.encode(pdu);
        octets.readBytes(socket.getOutputStream(), octets.readableBytes());
    }

    void sendRaw(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
    }

    /** The next PDU, whatever it is. */
    Pdu receive() throws Exception {
        int length = in.readInt();
        byte[] frame = new byte[length];
        in.readFully(frame, 4, length - 4);
        return transcoder.decode(Unpooled.wrappedBuffer(frame).setInt(0, length));
    }

    /** Sends a request and gives the command_status of the next PDU, which may be one that the library can't read. */
    int askForStatus(Pdu request) throws Exception {
        send(request);
        byte[] rest = new byte[in.readInt() - 4];
        in.readFully(rest);
        return ByteBuffer.wrap(rest).getInt(4);
    }

    /** The next PDU that is not a deliver_sm; those are answered on the way. */
    Pdu receiveAnswer() throws Exception {
        Pdu pdu = receive();
        while (pdu instanceof DeliverSm deliver) {
            answer(deliver, 0);
            pdu = receive();
        }
        return pdu;
    }

    /** Sends a request and gives the next PDU. */
    Pdu ask(Pdu request) throws Exception {
        send(request);
        return receive();
    }

    public SubmitSmResp submitAndWait(SubmitSm submit) throws Exception {
        return (SubmitSmResp) ask(submit);
    }

    /** The next PDU, which must be a deliver_sm; it is not answered. */
    DeliverSm receiveDeliver() throws Exception {
        return (DeliverSm) receive();
    }

    void answer(DeliverSm deliver, int status) throws Exception {
        PduResponse answer = deliver.createResponse();
        answer.setCommandStatus(status);
        send(answer);
    }

    public DeliverSm receiveAndAnswer(int status) throws Exception {
        DeliverSm deliver = receiveDeliver();
        answer(deliver, status);
        return deliver;
    }

    static String text(DeliverSm deliver) {
        return new String(deliver.getShortMessage(), StandardCharsets.US_ASCII);
    }

    /** Waits until the other side has closed the connection. */
    boolean isClosedByPeer() throws IOException {
        try {
            in.readByte();
            return false;
        } catch (EOFException e) {
            return true;
        } catch (java.net.SocketException e) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
