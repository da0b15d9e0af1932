package switchboard.core.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import switchboard.core.phase.Deed.Kind;

final class OutgoingJourney extends Journey<Outgoing> {
    OutgoingJourney(List<Stop> stops, Outgoing start) {
        super(stops, start);
    }

    @Override
    boolean isOpen(Phase phase, Outgoing now) {
        return now.veto() == null;
    }

    @Override
    Outgoing ask(Stop stop, Outgoing before) {
        var after = Objects.requireNonNull(stop.app().outgoing(before), RETURNED_NULL);
        var what = new ArrayList<Kind>();
        if (!after.message().equals(before.message())) {
            what.add(Kind.CHANGED);
        }
        if (after.veto() != null) {
            what.add(Kind.VETOED);
        }
        return what.isEmpty()
                ? after
                : after.with(new Deed(
                        stop.app().name(),
                        stop.phase(),
                        what,
                        after.veto() != null ? after.veto() : Deed.newText(before.message(), after.message())));
    }

    @Override
    Outgoing failed(Stop stop, String why, Outgoing now) {
        return now.with(Deed.failed(stop.app(), stop.phase(), why));
    }
}
