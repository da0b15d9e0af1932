package switchboard.benchmark.raw;

import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import switchboard.benchmark.Plan;

/** Fills the window when what was read is read, and flushes once. For its event loop. */
final class CodecSession extends ChannelInboundHandlerAdapter {

    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());
    private final Map<Integer, SubmitSm> window = new HashMap<>();
    private final CompletableFuture<Void> bound = new CompletableFuture<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Plan plan;
    private @Nullable ChannelHandlerContext context;
    private int sent;
    private int receipts;
    private boolean started;

    CodecSession(Plan plan) {
        this.plan = plan;
    }

    CompletableFuture<Void> bound() {
        return bound;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    void start() {
        started = true;
        fill();
    }

    @Override
    public void channelActive(ChannelHandlerContext opened) throws Exception {
        context = opened;
        BindTransceiver bind = new BindTransceiver();
        bind.setSystemId("bench");
        bind.setPassword("");
        bind.setInterfaceVersion((byte) 0x34);
        bind.setSequenceNumber(0x7fffffff);
        write(bind);
        opened.flush();
    }

    @Override
    public void channelRead(ChannelHandlerContext read, Object pdu) throws Exception {
        if (pdu instanceof SubmitSmResp answer) {
            answered(answer);
        } else if (pdu instanceof DeliverSm receipt) {
            receipts++;
            write(receipt.createResponse());
        } else if (pdu instanceof BaseBindResp) {
            bound.complete(null);
        }
    }

    private void answered(SubmitSmResp answer) {
        if (window.remove(answer.getSequenceNumber()) == null || answer.getCommandStatus() != 0) {
            throw new IllegalStateException("not accepted: " + answer);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext read) {
        if (started) {
            fill();
        }
    }

    private void fill() {
        try {
            while (sent < plan.messages() && window.size() < plan.window()) {
                SubmitSm pdu = Submits.pdu(sent++, plan);
                pdu.setSequenceNumber(sent);
                window.put(sent, pdu);
                write(pdu);
            }
        } catch (UnrecoverablePduException | RecoverablePduException e) {
            done.completeExceptionally(e);
        }
        flush();
        if (sent == plan.messages() && window.isEmpty() && (!plan.receipts() || receipts >= sent)) {
            done.complete(null);
        }
    }

    private void write(Pdu pdu) throws UnrecoverablePduException, RecoverablePduException {
        ChannelHandlerContext to = context;
        if (to != null) {
            to.write(transcoder.encode(pdu), to.voidPromise());
        }
    }

    private void flush() {
        ChannelHandlerContext to = context;
        if (to != null) {
            to.flush();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext failed, Throwable cause) {
        bound.completeExceptionally(cause);
        done.completeExceptionally(cause);
        failed.close();
    }
}
