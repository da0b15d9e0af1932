package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import switchboard.simulator.ledger.LedgerFile;

/** Everything the SMSC knows. One event loop does all its work, so nothing here is locked. */
final class MessageCentre {
    private static final Logger LOG = LoggerFactory.getLogger(MessageCentre.class);

    private final SmscSettings settings;
    private final @Nullable LedgerFile ledger;
    private final Counters counters = new Counters();
    private final Set<Session> sessions = new LinkedHashSet<>();
    private final Set<Session> unflushed = new LinkedHashSet<>();
    private final Receivers receivers = new Receivers();
    private final RecentMessages messages;
    private final Receipts receipts;
    private final Incoming incoming;
    private final Submits submits;
    private final AncillaryOperations ancillary;
    private String trouble = "";

    MessageCentre(SmscSettings settings, @Nullable LedgerFile ledger, Later later) {
        this.settings = settings;
        this.ledger = ledger;
        messages = new RecentMessages(settings.keep());
        receipts = new Receipts(settings, counters, messages);
        incoming = new Incoming(counters, messages);
        submits = new Submits(this, new SubmitLedger(ledger), messages, counters, later);
        ancillary = new AncillaryOperations(receipts, messages, counters);
    }

    SmscSettings settings() {
        return settings;
    }

    Submits submits() {
        return submits;
    }

    AncillaryOperations ancillary() {
        return ancillary;
    }

    Receipts receipts() {
        return receipts;
    }

    Receivers receivers() {
        return receivers;
    }

    Incoming incoming() {
        return incoming;
    }

    RecentMessages messages() {
        return messages;
    }

    void count(Counter counter) {
        counters.count(counter);
    }

    void opened(Session session) {
        sessions.add(session);
    }

    void closed(Session session) {
        sessions.remove(session);
        unflushed.remove(session);
        receivers.remove(session);
    }

    void failed(Session session, Throwable cause) {
        if (cause instanceof DecoderException) {
            count(Counter.MALFORMED);
        }
        if (!(cause instanceof IOException)) {
            LOG.warn("connection of '{}' is closed: {}", session.binding().systemId(), cause.toString());
        }
    }

    void bound(Session session) {
        if (session.binding().receives()) {
            receivers.add(session);
        }
    }

    void wrote(Session session) {
        unflushed.add(session);
    }

    /** The command status for someone who wants to bind. */
    int admit(BaseBind<?> bind) {
        if (settings.systemId() != null && !settings.systemId().equals(bind.getSystemId())) {
            return SmppConstants.STATUS_INVSYSID;
        }
        boolean right = settings.password() == null || settings.password().equals(bind.getPassword());
        return right ? SmppConstants.STATUS_OK : SmppConstants.STATUS_INVPASWD;
    }

    /** Ends a batch of work: sends what is due, and only when the ledger is written lets answers leave. */
    void turn() {
        receipts.send(receivers);
        incoming.send(receivers);
        if (ledger != null) {
            ledger.flush();
        }
        List<Session> flushed = new ArrayList<>(unflushed);
        unflushed.clear();
        flushed.forEach(Session::flush);
    }

    /** What time alone brings about. */
    void tick() {
        try {
            long now = System.nanoTime();
            List.copyOf(sessions).forEach(session -> session.expire(now));
            turn();
            trouble("");
        } catch (RuntimeException e) {
            trouble(e.toString());
        }
    }

    /** Logs a lasting failure when it starts, changes or ends, not a hundred times a second. */
    private void trouble(String cause) {
        if (!cause.equals(trouble)) {
            LOG.warn(cause.isEmpty() ? "works again after: {}" : "{}", cause.isEmpty() ? trouble : cause);
            trouble = cause;
        }
    }

    /** Ends all connections; how many there were. */
    int disconnect() {
        List<Session> open = List.copyOf(sessions);
        open.forEach(Session::close);
        return open.size();
    }

    /** Forgets the messages and sets all counters to zero; behaviour, receipts under way and connections stay. */
    void reset() {
        messages.reset();
        counters.reset();
        submits.reset();
    }

    Map<String, Long> statistics() {
        Map<String, Long> statistics = counters.snapshot();
        statistics.put("receiptsWaiting", (long) receipts.waiting());
        statistics.put("connections", (long) sessions.size());
        statistics.put("openBinds", bound());
        statistics.put("messagesKept", (long) messages.size());
        statistics.put("messagesIncomplete", (long) submits.incomplete());
        return statistics;
    }

    private long bound() {
        return sessions.stream().filter(session -> !session.binding().isNone()).count();
    }
}
