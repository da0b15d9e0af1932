package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BaseSm;
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
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindType;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.pdu.Received;
import switchboard.smpp.pdu.SessionState;
import switchboard.smpp.wire.Departure;
import switchboard.smpp.wire.KeepAlive;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outflow;
import switchboard.smpp.wire.Outlet;
import switchboard.smpp.wire.SmppLog;
import switchboard.smpp.wire.Window;

/** One connection from bind to close (SMPP 3.4 §2.2). Everything happens on its channel's event loop. */
final class Session extends ChannelInboundHandlerAdapter {

    /** Learns what becomes of the session; called on its event loop. */
    interface Owner {
        void bound();

        /** Something was answered, or the channel takes more: now more can be sent. */
        void ready();

        void arrived(Arrival arrival);

        /** Once, whatever happens. What is outstanding is given up right after. */
        void ended(String reason);
    }

    private enum State {
        BINDING,
        BOUND,
        LEAVING,
        ENDED
    }

    private final String connector;
    private final BindSettings settings;
    private final BindType role;
    private final Channel channel;
    private final Owner owner;
    private final Outlet outlet;
    private final Outflow outflow;
    private final PeerRequests peerRequests;
    private final Later later;
    private final KeepAlive keepAlive;
    private final Departure departure;
    private final BindExchange exchange;
    private State state = State.BINDING;
    private @Nullable String reason;

    Session(String connector, BindSettings settings, BindType role, Channel channel, Window window, Owner owner) {
        this.connector = connector;
        this.settings = settings;
        this.role = role;
        this.channel = channel;
        this.owner = owner;
        this.exchange = new BindExchange(settings.identity(), role);
        this.outlet = new Outlet(channel, this::end);
        this.later = new Later(connector, channel.eventLoop());
        this.peerRequests = new PeerRequests(connector, settings, outlet, later, owner::arrived, this::partWhenIdle);
        this.outflow = new Outflow(window, outlet, later, settings.timers().response(), this::moreIsPossible);
        this.keepAlive = new KeepAlive(
                later,
                settings.timers().enquireLink(),
                settings.timers().response(),
                () -> outflow.ask(new EnquireLink()),
                this::end);
        this.departure = new Departure(outlet, outflow, later, this::end);
    }

    int free() {
        return state == State.BOUND && channel.isWritable() ? outflow.free() : 0;
    }

    int inFlight() {
        return outflow.inFlight();
    }

    /** Puts it into the window and the outlet; leaves with the next {@link #flush}. To be called while {@link #free}. */
    void send(Queued request, long now) {
        InterfaceVersion version = exchange.version();
        if (!version.hasOptionalParameters() && request.pdu().getOptionalParameterCount() > 0) {
            request.unsendable("the SMSC speaks SMPP " + version + ", which has no optional parameters");
            return;
        }
        request.sent(now);
        try {
            outflow.put(request.pdu(), request, now);
        } catch (IllegalArgumentException e) {
            request.unsendable("it can't be encoded: " + e.getMessage());
        }
    }

    void flush() {
        outlet.flush();
    }

    /** Sends no more, waits for the answers of both sides for a while, then unbinds and closes. */
    void retire() {
        if (state == State.BINDING) {
            end("shut");
        } else if (state == State.BOUND) {
            leave();
        }
    }

    private void leave() {
        state = State.LEAVING;
        departure.begin();
        partWhenIdle();
    }

    /** Closes; the first reason is the one told. */
    void end(String why) {
        reason = reason == null ? why : reason;
        channel.close();
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        begin();
    }

    /** Asks to be bound; to be called when it is added to a channel that is open already. */
    void begin() {
        exchange.begin(outflow);
        later.in(settings.timers().bind(), () -> {
            if (state == State.BINDING) {
                end("no answer to the bind within " + settings.timers().bind());
            }
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        keepAlive.heard();
        if (message instanceof Received.Whole whole) {
            take(whole.pdu());
        } else {
            ((Received) message).refusal().ifPresent(outlet::put);
        }
        if (message instanceof Received.Unframed unframed) {
            outlet.flush();
            end("the peer sent a PDU of impossible length " + unframed.length());
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        owner.ready();
        outlet.flush();
        partWhenIdle();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        channel.config().setAutoRead(channel.isWritable());
        if (channel.isWritable()) {
            owner.ready();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        state = State.ENDED;
        keepAlive.stop();
        String why = reason == null ? "connection closed by the peer" : reason;
        owner.ended(why);
        outflow.end(why);
    }

    /** The bind waits in the TLS handler until the handshake is done. */
    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof SslHandshakeCompletionEvent handshake && !handshake.isSuccess()) {
            end("TLS failed: " + handshake.cause().getMessage());
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException) && !(cause.getCause() instanceof IOException)) {
            SmppLog.LOG.sessionFailed(connector, cause);
        }
        end("connection lost: " + cause.getMessage());
    }

    private void take(Pdu pdu) {
        if (pdu instanceof PduResponse response) {
            takeResponse(response);
        } else if (pdu instanceof PduRequest<?> request) {
            takeRequest(request);
        }
    }

    private void takeRequest(PduRequest<?> request) {
        if (!standing().allowsSmsc(request.getCommandId())) {
            peerRequests.respond(request, CommandStatus.INVALID_BIND_STATUS);
        } else if (request instanceof BaseSm<?> message && state == State.LEAVING) {
            peerRequests.respond(message, CommandStatus.TEMPORARY_APPLICATION_ERROR);
        } else if (request instanceof BaseSm<?> message) {
            peerRequests.deliver(message);
        } else if (request instanceof Unbind unbind) {
            takeUnbind(unbind);
        } else {
            peerRequests.respond(request, CommandStatus.OK);
        }
    }

    private SessionState standing() {
        return state == State.BINDING ? SessionState.OPEN : SessionState.bound(role.transmits(), role.receives());
    }

    private void takeUnbind(Unbind unbind) {
        departure.requested(unbind);
        if (state == State.BOUND) {
            reason = "the peer unbound";
            leave();
        }
    }

    private void takeResponse(PduResponse response) {
        if (state == State.BINDING && exchange.isAnsweredBy(response)) {
            takeBindResponse(response);
        } else if (response instanceof UnbindResp) {
            departure.answered();
        } else if (!(response instanceof EnquireLinkResp) && !(response instanceof BaseBindResp)) {
            outflow.answered(response);
        }
    }

    private void takeBindResponse(PduResponse response) {
        Optional<String> refusal = exchange.refusal(response);
        if (refusal.isPresent()) {
            end(refusal.get());
        } else {
            state = State.BOUND;
            keepAlive.start();
            owner.bound();
        }
    }

    private void partWhenIdle() {
        if (state == State.LEAVING && outflow.inFlight() == 0 && peerRequests.areAnswered()) {
            departure.part();
        }
    }

    private void moreIsPossible() {
        owner.ready();
        partWhenIdle();
    }
}
