package switchboard.simulator.smsc;

import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import io.netty.buffer.ByteBuf;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.Semaphore;

/**
 * Measures how many submit_sm a running SMSC answers: one connection, a window of 1,000, every text different.
 * Run by hand: {@code SubmitRate PORT COUNT [receipts]}; with receipts, deliver_sm are answered too.
 */
final class SubmitRate {
    private static final int WINDOW = 1_000;
    private static final int SUBMIT_SM_RESP = 0x80000004;
    private static final int DELIVER_SM = 0x00000005;

    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());
    private final Semaphore window = new Semaphore(WINDOW);
    private final Socket socket;
    private final OutputStream out;
    private final int count;
    private final boolean receipts;

    private SubmitRate(Socket socket, int count, boolean receipts) throws Exception {
        this.socket = socket;
        this.count = count;
        this.receipts = receipts;
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
    }

    public static void main(String[] arguments) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(arguments[0]))) {
            socket.setTcpNoDelay(true);
            new SubmitRate(socket, Integer.parseInt(arguments[1]), arguments.length > 2).run();
        }
    }

    private void run() throws Exception {
        var bind = Esme.login(new BindTransceiver(), "rate", "secret");
        bind.setSequenceNumber(1);
        write(transcoder.encode(bind));
        out.flush();
        Thread reader = new Thread(this::read);
        long start = System.nanoTime();
        reader.start();
        for (int i = 1; i <= count; i++) {
            if (!window.tryAcquire()) {
                flush();
                window.acquire();
            }
            SubmitSm submit = Esme.submit("Switch", "49170" + (1_000_000 + i), "rate " + start + " " + i);
            submit.setRegisteredDelivery((byte) (receipts ? 1 : 0));
            submit.setSequenceNumber(i + 1);
            write(transcoder.encode(submit));
        }
        flush();
        reader.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%d in %.2f s: %.0f/s%n", count, seconds, count / seconds);
    }

    private synchronized void write(ByteBuf pdu) throws Exception {
        out.write(pdu.array(), pdu.arrayOffset(), pdu.readableBytes());
    }

    private synchronized void flush() throws Exception {
        out.flush();
    }

    private void read() {
        try {
            DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 1 << 16));
            int submitted = 0;
            int received = 0;
            while (submitted < count || receipts && received < count) {
                int length = in.readInt();
                int command = in.readInt();
                in.readInt();
                int sequence = in.readInt();
                in.skipNBytes(length - 16L);
                if (command == SUBMIT_SM_RESP) {
                    submitted++;
                    window.release();
                } else if (command == DELIVER_SM) {
                    received++;
                    answer(sequence, in.available() == 0);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void answer(int sequence, boolean last) throws Exception {
        out.write(java.nio.ByteBuffer.allocate(17)
                .putInt(17)
                .putInt(0x80000005)
                .putInt(0)
                .putInt(sequence)
                .put((byte) 0)
                .array());
        if (last) {
            out.flush();
        }
    }
}
