package switchboard.smpp.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** An ESME on a plain socket that sends what a test tells it, octet by octet, and reads one PDU at a time. */
public final class FakeEsme implements AutoCloseable {

    public static final int RECEIVER = 0x01;
    public static final int TRANSMITTER = 0x02;
    public static final int TRANSCEIVER = 0x09;

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final DataInputStream in;

    /** @param body in hex */
    public record Frame(int command, int status, int sequence, String body) {}

    public FakeEsme(int port) {
        this(socket(port));
    }

    public FakeEsme(Socket socket) {
        this.socket = socket;
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            in = new DataInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FakeEsme bound(int port, int type, String systemId) {
        FakeEsme esme = new FakeEsme(port);
        Frame answer = esme.bind(type, systemId, "secret");
        if (answer.status() != 0) {
            throw new IllegalStateException("not bound: " + answer);
        }
        return esme;
    }

    /** In version 3.4. */
    public Frame bind(int type, String systemId, String password) {
        return bind(type, systemId, password, 0x34);
    }

    public Frame bind(int type, String systemId, String password, int version) {
        wantToBind(type, systemId, password, version);
        return read();
    }

    public void wantToBind(int type, String systemId, String password, int version) {
        send(type, 0, 1, text(systemId) + text(password) + text("") + "%02x".formatted(version) + "0000" + text(""));
    }

    /** submit_sm from 12345 to 491701234567, in Latin-1. */
    public void submit(int sequence, String text) {
        send(0x04, 0, sequence, submission("0001" + text("12345") + "0101" + text("491701234567"), text));
    }

    /** @param addresses source and destination with TON and NPI, in hex */
    public static String submission(String addresses, String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        return text("") + addresses + "000000" + "0000" + "0100" + "0300" + "%02x".formatted(octets.length)
                + HexFormat.of().formatHex(octets);
    }

    /** A C-octet string in hex. */
    public static String text(String value) {
        return HexFormat.of().formatHex(value.getBytes(StandardCharsets.ISO_8859_1)) + "00";
    }

    /** @param body in hex */
    public void send(int command, int status, int sequence, String body) {
        int length = 16 + body.length() / 2;
        sendHex("%08x%08x%08x%08x".formatted(length, command, status, sequence) + body);
    }

    public void sendHex(String hex) {
        try {
            socket.getOutputStream().write(HexFormat.of().parseHex(hex.replace(" ", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void answer(Frame request, int status) {
        send(request.command() | 0x80000000, status, request.sequence(), status == 0 ? "00" : "");
    }

    public Frame read() {
        try {
            int length = in.readInt();
            byte[] rest = in.readNBytes(length - 4);
            ByteBuffer header = ByteBuffer.wrap(rest);
            return new Frame(header.getInt(), header.getInt(), header.getInt(), body(rest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes until the connection closes, which the server has to do. */
    public String readToEnd() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (EOFException | SocketException e) {
            return HexFormat.of().formatHex(all.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(all.toByteArray());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(byte[] withoutLength) {
        return HexFormat.of().formatHex(withoutLength, 12, withoutLength.length);
    }

    private static Socket socket(int port) {
        try {
            return new Socket(InetAddress.getLoopbackAddress(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
