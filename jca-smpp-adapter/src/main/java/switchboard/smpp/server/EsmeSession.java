package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.EnquireLinkResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.pdu.UnbindResp;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.wire.Departure;
import switchboard.smpp.wire.KeepAlive;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outflow;
import switchboard.smpp.wire.Outlet;
import switchboard.smpp.wire.Window;

/** One connection of an ESME from open to close (SMPP 3.4 §2.2). Everything happens on the server's event loop. */
final class EsmeSession extends ChannelInboundHandlerAdapter {

    private enum State {
        OPEN,
        BINDING,
        REFUSED,
        BOUND,
        LEAVING,
        ENDED
    }

    private final Server server;
    private final ServerSettings settings;
    private final Channel channel;
    private final InetSocketAddress peer;
    private final boolean tls;
    private final Outlet outlet;
    private final Later later;
    private final Outflow outflow;
    private final KeepAlive keepAlive;
    private final Inactivity inactivity;
    private final Departure departure;
    private State state = State.OPEN;
    private volatile @Nullable Bound bound;
    private @Nullable String reason;

    EsmeSession(Server server, Channel channel, InetSocketAddress peer, boolean tls) {
        this.server = server;
        this.settings = server.settings();
        this.channel = channel;
        this.peer = peer;
        this.tls = tls;
        this.outlet = new Outlet(channel, this::end);
        this.later = server.later();
        this.outflow = new Outflow(
                new Window(Integer.MAX_VALUE, 1), outlet, later, settings.responseTimeout(), this::moreIsPossible);
        this.keepAlive = new KeepAlive(
                later,
                settings.enquireLink(),
                settings.responseTimeout(),
                () -> outflow.ask(new EnquireLink()),
                this::end);
        this.inactivity = new Inactivity(later, settings.inactivity(), this::retire);
        this.departure = new Departure(outlet, outflow, later, this::end);
    }

    /** How many deliveries it takes now. */
    int free() {
        Bound now = bound;
        return now != null && receives() && channel.isWritable() ? now.freeBeside(outflow.inFlight()) : 0;
    }

    /** Whether it is bound and takes deliveries, now or later. */
    boolean receives() {
        Bound now = bound;
        return state == State.BOUND && now != null && now.bind().bindType().receives();
    }

    /** Leaves with the next {@link #flush}. To be called while {@link #free}. */
    void send(PendingDelivery delivery) {
        Bound now = bound;
        delivery.sendBy(outflow, now != null && now.bind().takesOptionalParameters());
    }

    void flush() {
        outlet.flush();
    }

    /** Null while it is not bound. From any thread. */
    ServerStatus.@Nullable Esme status() {
        Bound now = bound;
        return now == null ? null : now.status(outflow.inFlight());
    }

    /** Takes no more requests, answers those that came, then unbinds and closes. */
    void retire(String why) {
        if (state == State.BOUND) {
            reason = why;
            state = State.LEAVING;
            departure.begin();
            partWhenIdle();
        } else if (state != State.LEAVING) {
            end(why);
        }
    }

    /** Closes; the first reason is the one told. */
    void end(String why) {
        reason = reason == null ? why : reason;
        channel.close();
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        later.in(settings.unboundTime(), () -> {
            if (state == State.OPEN || state == State.BINDING) {
                end("not bound within " + settings.unboundTime());
            }
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        keepAlive.heard();
        if (state == State.REFUSED || state == State.ENDED) {
            return;
        }
        if (message instanceof Received.Whole whole) {
            take(whole.pdu());
        } else if (message instanceof Received bad) {
            bad.refusal().ifPresent(outlet::put);
            if (bad instanceof Received.Unframed unframed) {
                outlet.flush();
                end("the peer sent a PDU of impossible length " + unframed.length());
            }
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        moreIsPossible();
        outlet.flush();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (channel.isWritable()) {
            moreIsPossible();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        state = State.ENDED;
        keepAlive.stop();
        inactivity.stop();
        String why = reason == null ? "connection closed by the peer" : reason;
        Bound before = bound;
        bound = null;
        outflow.end(why);
        if (before != null) {
            before.account().left(this);
            ServerLog.LOG.ended(
                    server.name(), before.bind().systemId(), before.bind().peer(), why);
        }
    }

    /** What the platform says of TLS is not told: it may quote what was received, a password for instance. */
    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        boolean tlsFailed = cause.getCause() instanceof SSLException;
        if (!tlsFailed && !(cause instanceof IOException)) {
            ServerLog.LOG.sessionFailed(server.name(), cause);
        }
        end(tlsFailed ? "TLS failed" : "connection lost: " + cause.getMessage());
    }

    private void take(Pdu pdu) {
        if (pdu instanceof EnquireLink enquiry) {
            outlet.put(enquiry.createResponse());
        } else if (pdu instanceof BaseBind<?> bind) {
            takeBind(bind);
        } else if (pdu instanceof Unbind unbind) {
            takeUnbind(unbind);
        } else if (pdu instanceof PduRequest<?> request) {
            takeRequest(request);
        } else if (pdu instanceof PduResponse response) {
            takeResponse(response);
        }
    }

    private void takeResponse(PduResponse response) {
        if (response instanceof UnbindResp) {
            departure.answered();
        } else if (!(response instanceof EnquireLinkResp)) {
            inactivity.interrupted();
            outflow.answered(response);
        }
    }

    private void takeBind(BaseBind<?> request) {
        if (state != State.OPEN) {
            outlet.put(Answers.refusal(request, CommandStatus.ALREADY_BOUND));
            return;
        }
        state = State.BINDING;
        EsmeBind bind = BindReader.read(server.name(), request, peer, tls);
        server.reception().judge(bind, request, answer -> {
            if (state == State.BINDING && answer instanceof BindAnswer.Accepted accepted) {
                welcome(request, bind, accepted.limits());
            } else if (state == State.BINDING && answer instanceof BindAnswer.Refused refused) {
                refuse(request, refused.status());
            }
        });
    }

    private void refuse(BaseBind<?> request, int status) {
        state = State.REFUSED;
        outlet.put(Answers.refusal(request, status));
        outlet.flush();
        later.in(Outlet.LAST_ANSWER, () -> end("bind refused"));
    }

    private void welcome(BaseBind<?> request, EsmeBind bind, EsmeLimits limits) {
        Account account = server.account(bind.systemId());
        state = State.BOUND;
        bound = new Bound(server, bind, account, limits, this::answer);
        account.joined(this);
        channel.pipeline().get(FrameDecoder.class).limit(settings.maxPduLength());
        outlet.put(Answers.welcome(request, bind, settings.systemId()));
        outlet.flush();
        keepAlive.start();
        inactivity.start();
        ServerLog.LOG.bound(server.name(), bind.systemId(), bind.bindType(), bind.peer());
    }

    private void takeRequest(PduRequest<?> request) {
        Bound now = bound;
        if (now != null && state == State.BOUND) {
            inactivity.interrupted();
            now.take(request).ifPresent(outlet::put);
        } else {
            boolean leaving = state == State.LEAVING;
            outlet.put(
                    Answers.refusal(request, leaving ? CommandStatus.SYSTEM_ERROR : CommandStatus.INVALID_BIND_STATUS));
        }
    }

    private void answer(Pdu answer) {
        if (state != State.ENDED) {
            outlet.put(answer);
            outlet.flushSoon();
            partWhenIdle();
        }
    }

    private void takeUnbind(Unbind unbind) {
        if (state == State.BOUND || state == State.LEAVING) {
            departure.requested(unbind);
            retire("the peer unbound");
        } else {
            outlet.put(Answers.refusal(unbind, CommandStatus.INVALID_BIND_STATUS));
        }
    }

    private void moreIsPossible() {
        Bound now = bound;
        if (now != null) {
            now.account().send();
        }
        partWhenIdle();
    }

    private void partWhenIdle() {
        Bound now = bound;
        if (now != null && now.isIdle() && outflow.inFlight() == 0) {
            departure.part();
        }
    }
}
