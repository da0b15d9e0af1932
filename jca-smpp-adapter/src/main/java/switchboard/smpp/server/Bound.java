package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.EnquireLinkResp;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.pdu.UnbindResp;
import io.netty.channel.Channel;
import java.time.Clock;
import java.time.Instant;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerStatus;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Departure;
import switchboard.smpp.wire.KeepAlive;
import switchboard.smpp.wire.Later;
import switchboard.smpp.wire.Outflow;
import switchboard.smpp.wire.Outlet;
import switchboard.smpp.wire.Window;

/** A bind, from its welcome to the end of its session: what the ESME asks, and what it is delivered. For the server's event loop. */
final class Bound {

    private enum State {
        OPEN,
        LEAVING,
        ENDED
    }

    private final Server server;
    private final EsmeSession session;
    private final EsmeBind bind;
    private final Account account;
    private final Channel channel;
    private final Outlet outlet;
    private final int deliveryWindow;
    private final Intake intake;
    private final Outflow outflow;
    private final KeepAlive keepAlive;
    private final Inactivity inactivity;
    private final Departure departure;
    private final Instant since = Clock.systemUTC().instant();
    private State state = State.OPEN;

    /** @param limits that the ESME's account has */
    Bound(Server server, EsmeSession session, EsmeBind bind, EsmeLimits limits, Channel channel, Outlet outlet) {
        ServerSettings settings = server.settings();
        Later later = server.later();
        this.server = server;
        this.session = session;
        this.bind = bind;
        this.account = server.account(bind.systemId());
        this.channel = channel;
        this.outlet = outlet;
        this.deliveryWindow = limits.deliveryWindow();
        this.intake = new Intake(
                server, bind, new Inflow(Math.min(limits.window(), settings.window()), account), this::answer);
        this.outflow = new Outflow(
                new Window(Integer.MAX_VALUE, 1), outlet, later, settings.responseTimeout(), this::moreIsPossible);
        this.keepAlive = new KeepAlive(
                later,
                settings.enquireLink(),
                settings.responseTimeout(),
                () -> outflow.ask(new EnquireLink()),
                session::end);
        this.inactivity = new Inactivity(later, settings.inactivity(), session::retire);
        this.departure = new Departure(outlet, outflow, later, session::end);
    }

    /** To be called when its welcome has left. */
    void begin() {
        account.joined(this);
        keepAlive.start();
        inactivity.start();
        ServerLog.LOG.bound(server.name(), bind.systemId(), bind.bindType(), bind.peer());
    }

    void heard() {
        keepAlive.heard();
    }

    void take(Pdu pdu) {
        if (pdu instanceof Unbind unbind) {
            departure.requested(unbind);
            session.retire("the peer unbound");
        } else if (pdu instanceof PduRequest<?> request) {
            takeRequest(request);
        } else if (pdu instanceof PduResponse response) {
            takeResponse(response);
        }
    }

    private void takeRequest(PduRequest<?> request) {
        if (state == State.OPEN) {
            inactivity.interrupted();
            intake.take(request).ifPresent(outlet::put);
        } else {
            outlet.put(Answers.refusal(request, CommandStatus.SYSTEM_ERROR));
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

    private void answer(Pdu answer) {
        if (state != State.ENDED) {
            outlet.put(answer);
            outlet.flushSoon();
            leaveWhenIdle();
        }
    }

    /** How many deliveries it takes now. */
    int free() {
        return receives() && channel.isWritable() ? Math.max(0, deliveryWindow - outflow.inFlight()) : 0;
    }

    /** Whether it takes deliveries, now or later. */
    boolean receives() {
        return state == State.OPEN && bind.bindType().receives();
    }

    /** Leaves with the next {@link #flush}. To be called while {@link #free}. */
    void send(PendingDelivery delivery) {
        delivery.sendBy(outflow, bind.takesOptionalParameters());
    }

    void flush() {
        outlet.flush();
    }

    /** Something was answered, or the channel takes more. */
    void moreIsPossible() {
        account.send();
        leaveWhenIdle();
    }

    /** From any thread. */
    ServerStatus.Esme status() {
        return intake.status(since, outflow.inFlight());
    }

    /** Takes no more requests, answers those that came, then unbinds and closes. A repeat does nothing. */
    void leave() {
        if (state == State.OPEN) {
            state = State.LEAVING;
            departure.begin();
            leaveWhenIdle();
        }
    }

    private void leaveWhenIdle() {
        if (intake.isIdle() && outflow.inFlight() == 0) {
            departure.part();
        }
    }

    /** The connection is closed. */
    void end(String why) {
        state = State.ENDED;
        keepAlive.stop();
        inactivity.stop();
        outflow.end(why);
        account.left(this);
        ServerLog.LOG.ended(server.name(), bind.systemId(), bind.peer(), why);
    }
}
