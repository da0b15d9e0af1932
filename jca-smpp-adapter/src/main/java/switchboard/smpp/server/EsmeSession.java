package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.FrameDecoder;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.wire.Outlet;

/** One connection of an ESME from open to close (SMPP 3.4 §2.2). Everything happens on the server's event loop. */
final class EsmeSession extends ChannelInboundHandlerAdapter {

    private enum State {
        OPEN,
        BINDING,
        REFUSED,
        BOUND,
        ENDED
    }

    private final Server server;
    private final Channel channel;
    private final InetSocketAddress peer;
    private final boolean tls;
    private final Outlet outlet;
    private State state = State.OPEN;
    private volatile @Nullable Bound bound;
    private @Nullable EsmeBind wanted;
    private @Nullable String reason;

    EsmeSession(Server server, Channel channel, InetSocketAddress peer, boolean tls) {
        this.server = server;
        this.channel = channel;
        this.peer = peer;
        this.tls = tls;
        this.outlet = new Outlet(channel, this::end);
    }

    /** Null while it is not bound. From any thread. */
    ServerStatus.@Nullable Esme status() {
        Bound now = bound;
        return now == null ? null : now.status();
    }

    /** Whether it is bound to that account, or is being judged. */
    boolean isOf(String systemId) {
        EsmeBind bind = wanted;
        return bind != null && bind.systemId().equals(systemId);
    }

    /** Takes no more requests, answers those that came, then unbinds and closes. */
    void retire(String why) {
        Bound now = bound;
        if (now == null) {
            end(why);
        } else {
            reason = reason == null ? why : reason;
            now.leave();
        }
    }

    /** Closes; the first reason is the one told. */
    void end(String why) {
        reason = reason == null ? why : reason;
        channel.close();
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        Duration patience = server.settings().unboundTime();
        server.later().in(patience, () -> {
            if (state == State.OPEN || state == State.BINDING) {
                end("not bound within " + patience);
            }
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        Bound now = bound;
        if (now != null) {
            now.heard();
        }
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
        Bound before = bound;
        bound = null;
        if (before != null) {
            before.end(reason == null ? "connection closed by the peer" : reason);
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
        Bound now = bound;
        if (pdu instanceof EnquireLink enquiry) {
            outlet.put(enquiry.createResponse());
        } else if (pdu instanceof BaseBind<?> bind) {
            takeBind(bind);
        } else if (now != null) {
            now.take(pdu);
        } else if (pdu instanceof PduRequest<?> request) {
            outlet.put(Answers.refusal(request, CommandStatus.INVALID_BIND_STATUS));
        }
    }

    private void takeBind(BaseBind<?> request) {
        if (state != State.OPEN) {
            outlet.put(Answers.refusal(request, CommandStatus.ALREADY_BOUND));
            return;
        }
        state = State.BINDING;
        EsmeBind bind = BindReader.read(server.name(), request, peer, tls);
        wanted = bind;
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
        server.later().in(Outlet.LAST_ANSWER, () -> end("bind refused"));
    }

    private void welcome(BaseBind<?> request, EsmeBind bind, EsmeLimits limits) {
        Bound made = new Bound(server, this, bind, limits, channel, outlet);
        state = State.BOUND;
        bound = made;
        channel.pipeline().get(FrameDecoder.class).limit(server.settings().maxPduLength());
        outlet.put(Answers.welcome(request, bind, server.settings().systemId()));
        outlet.flush();
        made.begin();
    }

    private void moreIsPossible() {
        Bound now = bound;
        if (now != null) {
            now.moreIsPossible();
        }
    }
}
