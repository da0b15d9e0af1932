package switchboard.simulator.smsc;

import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.Address;
import java.time.Instant;
import switchboard.simulator.text.Coding;
import switchboard.simulator.text.Segment;

/** Takes submit_sm, or does what the behaviour asks instead. For the event loop only. */
final class Submits {
    private static final int REMEMBERED_FOR_DUPLICATES = 200_000;

    private final MessageCentre centre;
    private final SubmitLedger ledger;
    private final RecentMessages messages;
    private final Counters counters;
    private final Later later;
    private final Behaviours behaviours = new Behaviours();
    private final Reassembly reassembly = new Reassembly();
    private final Duplicates duplicates = new Duplicates(REMEMBERED_FOR_DUPLICATES);
    private final MessageIds ids = new MessageIds();

    /** One submit_sm, read. */
    private record Submit(SubmitSm pdu, Instant at, String id, String from, String to, Segment segment, String text) {
        static Submit of(SubmitSm pdu, String id) {
            Segment segment = ShortMessage.segment(pdu);
            String text = Coding.of(pdu.getDataCoding()).decode(segment.octets());
            return new Submit(
                    pdu,
                    Instant.now(),
                    id,
                    ShortMessage.address(pdu.getSourceAddress()),
                    ShortMessage.address(pdu.getDestAddress()),
                    segment,
                    text);
        }
    }

    Submits(MessageCentre centre, SubmitLedger ledger, RecentMessages messages, Counters counters, Later later) {
        this.centre = centre;
        this.ledger = ledger;
        this.messages = messages;
        this.counters = counters;
        this.later = later;
    }

    Behaviours behaviours() {
        return behaviours;
    }

    void take(Session session, SubmitSm pdu) {
        Submit submit = Submit.of(pdu, ids.next());
        Behaviour behaviour = behaviours.next(submit.to());
        counters.countSubmit(System.nanoTime());
        record(submit, behaviour);
        switch (behaviour.mode()) {
            case ACCEPT -> {
                accept(session, submit);
                answer(session, submit);
            }
            case SLOW -> {
                accept(session, submit);
                later.run(behaviour.delay(), () -> {
                    answer(session, submit);
                    centre.turn();
                });
            }
            case THROTTLE -> refuse(session, pdu, behaviour, Counter.THROTTLED);
            case REFUSE -> refuse(session, pdu, behaviour, Counter.REFUSED);
            case SILENT -> counters.count(Counter.SILENT);
            case DROP -> {
                counters.count(Counter.DROPPED);
                session.close();
            }
        }
    }

    private void record(Submit submit, Behaviour behaviour) {
        String status = SubmitLedger.status(behaviour.mode(), behaviour.answer());
        int sequence = submit.pdu().getSequenceNumber();
        ledger.write(
                submit.at(),
                submit.id(),
                submit.from(),
                submit.to(),
                sequence,
                submit.segment(),
                status,
                submit.text());
    }

    private void accept(Session session, Submit submit) {
        counters.count(Counter.ACCEPTED);
        if (duplicates.isRepeated(
                submit.from(), submit.to(), submit.text(), submit.segment().part())) {
            counters.count(Counter.DUPLICATES);
        }
        String systemId = session.binding().systemId();
        show(systemId, submit);
        planReceipt(systemId, submit);
    }

    private void show(String systemId, Submit submit) {
        Coding coding = Coding.of(submit.pdu().getDataCoding());
        reassembly
                .add(systemId, submit.from(), submit.to(), submit.id(), submit.segment())
                .ifPresent(whole -> messages.add(new StoredMessage(
                        whole.firstId(),
                        submit.at(),
                        false,
                        systemId,
                        submit.from(),
                        submit.to(),
                        submit.segment().isWhole() ? submit.text() : coding.decode(whole.octets()),
                        coding,
                        submit.segment().parts(),
                        null)));
    }

    private void planReceipt(String systemId, Submit submit) {
        SubmitSm pdu = submit.pdu();
        Receipts receipts = centre.receipts();
        MessageState state = receipts.stateFor(submit.to());
        if (state.isToldTo(pdu.getRegisteredDelivery())) {
            Address source = pdu.getSourceAddress();
            Address destination = pdu.getDestAddress();
            Instant done = submit.at().plus(receipts.delay());
            receipts.plan(
                    systemId, new Receipt(submit.id(), source, destination, submit.at(), done, state, submit.text()));
        }
    }

    private static void answer(Session session, Submit submit) {
        SubmitSmResp answer = submit.pdu().createResponse();
        answer.setMessageId(submit.id());
        session.answer(answer, 0);
    }

    private void refuse(Session session, SubmitSm pdu, Behaviour behaviour, Counter counter) {
        counters.count(counter);
        session.answer(pdu.createResponse(), behaviour.answer());
    }

    int incomplete() {
        return reassembly.waiting();
    }

    void reset() {
        reassembly.reset();
        duplicates.reset();
    }
}
