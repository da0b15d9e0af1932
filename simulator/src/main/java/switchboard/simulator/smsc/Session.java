package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoder;
import com.cloudhopper.smpp.transcoder.DefaultPduTranscoderContext;
import com.cloudhopper.smpp.transcoder.PduTranscoder;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import switchboard.simulator.smsc.FrameDecoder.Malformed;

/**
 * One connection. What it writes leaves when {@link MessageCentre#turn} flushes it, after the ledger. For the event loop only.
 */
final class Session extends ChannelInboundHandlerAdapter {
    private final PduTranscoder transcoder = new DefaultPduTranscoder(new DefaultPduTranscoderContext());
    private final Map<Integer, Outstanding> outstanding = new LinkedHashMap<>();
    private final Channel channel;
    private final MessageCentre centre;
    private Binding binding = Binding.NONE;
    private int sequence;
    private boolean closing;

    private record Outstanding(long deadline, Consumer<DeliveryResult> settled) {}

    Session(Channel channel, MessageCentre centre) {
        this.channel = channel;
        this.centre = centre;
    }

    Binding binding() {
        return binding;
    }

    /** Whether another deliver_sm may be sent now. */
    boolean isReady() {
        return !closing
                && binding.receives()
                && channel.isActive()
                && channel.isWritable()
                && outstanding.size() < centre.settings().window();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        centre.opened(this);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (closing) {
            return;
        }
        if (message instanceof Malformed malformed) {
            reject(malformed.sequence(), malformed.status());
        } else if (message instanceof PduResponse response) {
            answered(response);
        } else if (message instanceof PduRequest<?> request) {
            requested(request);
        }
    }

    private void requested(PduRequest<?> request) {
        if (isForSenders(request)) {
            fromSender(request);
        } else if (request instanceof BaseBind<?> bind) {
            bind(bind);
        } else if (request instanceof EnquireLink) {
            centre.count(Counter.ENQUIRE_LINKS);
            write(request.createResponse());
        } else if (request instanceof Unbind) {
            write(request.createResponse());
            close();
        } else {
            reject(request.getSequenceNumber(), SmppConstants.STATUS_INVCMDID);
        }
    }

    private static boolean isForSenders(PduRequest<?> request) {
        return request instanceof SubmitSm
                || request instanceof CancelSm
                || request instanceof QuerySm
                || request instanceof ReplaceSm;
    }

    /** What only a transmitter or transceiver may ask, SMPP 3.4 §2.2. */
    private void fromSender(PduRequest<?> request) {
        if (!binding.sends()) {
            answer(request.createResponse(), SmppConstants.STATUS_INVBNDSTS);
        } else if (request instanceof SubmitSm submit) {
            centre.submits().take(this, submit);
        } else if (request instanceof CancelSm cancel) {
            centre.ancillary().cancel(this, cancel);
        } else if (request instanceof QuerySm query) {
            centre.ancillary().query(this, query);
        } else if (request instanceof ReplaceSm replace) {
            centre.ancillary().replace(this, replace);
        }
    }

    private void bind(BaseBind<?> bind) {
        int status = binding.isNone() ? centre.admit(bind) : SmppConstants.STATUS_ALYBND;
        centre.count(status == SmppConstants.STATUS_OK ? Counter.BINDS : Counter.BINDS_REFUSED);
        if (status == SmppConstants.STATUS_OK) {
            binding = Binding.of(bind);
            centre.bound(this);
        }
        answer(Binding.answer(bind), status);
    }

    private void answered(PduResponse response) {
        Outstanding waiting = outstanding.remove(response.getSequenceNumber());
        if (waiting != null) {
            waiting.settled().accept(DeliveryResult.answered(response.getCommandStatus()));
        }
    }

    /** Sends a deliver_sm; {@code settled} is called exactly once. */
    void deliver(DeliverSm deliver, Consumer<DeliveryResult> settled) {
        sequence = sequence == Integer.MAX_VALUE ? 1 : sequence + 1;
        deliver.removeSequenceNumber();
        deliver.setSequenceNumber(sequence);
        long deadline = System.nanoTime() + centre.settings().answerTimeout().toNanos();
        outstanding.put(sequence, new Outstanding(deadline, settled));
        write(deliver);
    }

    /** Gives up what was not answered in time; all have the same patience, so the oldest comes first. */
    void expire(long now) {
        while (!outstanding.isEmpty()) {
            Map.Entry<Integer, Outstanding> oldest =
                    outstanding.entrySet().iterator().next();
            if (oldest.getValue().deadline() - now > 0) {
                return;
            }
            outstanding.remove(oldest.getKey());
            oldest.getValue().settled().accept(DeliveryResult.TIMED_OUT);
        }
    }

    private void reject(int to, int status) {
        centre.count(Counter.MALFORMED);
        GenericNack nack = new GenericNack();
        nack.setSequenceNumber(to);
        answer(nack, status);
    }

    void answer(Pdu pdu, int status) {
        pdu.setCommandStatus(status);
        write(pdu);
    }

    private void write(Pdu pdu) {
        try {
            channel.write(transcoder.encode(pdu), channel.voidPromise());
        } catch (RecoverablePduException | UnrecoverablePduException e) {
            throw new IllegalStateException("can't be encoded: " + pdu, e);
        }
        centre.wrote(this);
    }

    void flush() {
        channel.flush();
    }

    /** Sends what is written, then ends the connection. */
    void close() {
        closing = true;
        centre.turn();
        channel.close();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        centre.turn();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        channel.config().setAutoRead(channel.isWritable());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        closing = true;
        centre.closed(this);
        List<Outstanding> lost = new ArrayList<>(outstanding.values());
        outstanding.clear();
        lost.forEach(delivery -> delivery.settled().accept(DeliveryResult.DISCONNECTED));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        centre.failed(this, cause);
        closing = true;
        channel.close();
    }
}
