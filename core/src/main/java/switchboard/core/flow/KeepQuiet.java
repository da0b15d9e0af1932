package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import switchboard.core.delivery.Attempt;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.QuietHours;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Priority;
import switchboard.core.port.Change;
import switchboard.core.port.Countries;
import switchboard.core.port.MessageStore;
import switchboard.core.port.MessageStore.Clearance;
import switchboard.core.port.Queues;
import switchboard.core.port.QuietTimes;

/**
 * Connector queue → connector queue: what would leave in the quiet hours of its recipient waits until they end, or until
 * its validity does. Asked at the last moment, as a line may have been down until the evening.
 */
public final class KeepQuiet {
    private final QuietTimes times;
    private final Countries countries;
    private final MessageStore store;
    private final Queues queues;
    private final Clock clock;

    public KeepQuiet(QuietTimes times, Countries countries, MessageStore store, Queues queues, Clock clock) {
        this.times = times;
        this.countries = countries;
        this.store = store;
        this.queues = queues;
        this.clock = clock;
    }

    /** One that waits. */
    private record Quiet(Transmission transmission, QuietHours hours, Instant end) {}

    /** What of a connector's batch may leave now; the rest is queued again, in the caller's transaction. */
    public List<Transmission> passing(List<Transmission> batch) {
        if (times.all().isEmpty()) {
            return batch;
        }
        var now = clock.instant();
        var clearances = store.look(batch);
        var passing = new ArrayList<Transmission>();
        var quiet = new ArrayList<Quiet>();
        for (int i = 0; i < batch.size(); i++) {
            var transmission = batch.get(i);
            // What is over or was interrupted makes no noise, and must not wait to be settled.
            var reason = clearances.get(i) == Clearance.GO ? quiet(transmission, now) : Optional.<Quiet>empty();
            reason.ifPresentOrElse(quiet::add, () -> passing.add(transmission));
        }
        if (queues.areDurable()) {
            putOff(quiet, now);
        } else {
            queues.outcomes(quiet.stream().map(one -> deferred(one, now)).toList());
        }
        return passing;
    }

    private Optional<Quiet> quiet(Transmission transmission, Instant now) {
        if (transmission.message().priority().level() >= Priority.URGENT.level() || transmission.isExpired(now)) {
            return Optional.empty();
        }
        return hoursOf(transmission.recipient())
                .flatMap(hours -> hours.end(now).map(end -> new Quiet(transmission, hours, end)));
    }

    /** The longest prefix, or else the country. */
    private Optional<QuietHours> hoursOf(Address recipient) {
        var byPrefix = times.all().stream()
                .filter(hours -> hours.isPrefix() && recipient.value().startsWith(hours.area()))
                .max(Comparator.comparing(hours -> hours.area().length()));
        return byPrefix.isPresent()
                ? byPrefix
                : countries
                        .of(recipient)
                        .flatMap(country -> times.all().stream()
                                .filter(hours -> hours.area().equals(country))
                                .findFirst());
    }

    private void putOff(List<Quiet> quiet, Instant now) {
        store.write(quiet.stream().map(one -> change(one, now)).toList());
        Map<String, Map<Instant, List<Transmission>>> slots = new LinkedHashMap<>();
        for (var one : quiet) {
            slots.computeIfAbsent(one.transmission().connector(), connector -> new LinkedHashMap<>())
                    .computeIfAbsent(until(one), end -> new ArrayList<>())
                    .add(one.transmission());
        }
        slots.forEach((connector, byEnd) -> byEnd.forEach(
                (end, transmissions) -> queues.connector(connector, transmissions, Duration.between(now, end))));
    }

    private static Instant until(Quiet quiet) {
        var expires = quiet.transmission().message().expires();
        var end = quiet.end();
        return expires != null && expires.isBefore(end) ? expires : end;
    }

    private static Change change(Quiet quiet, Instant now) {
        return new Change(quiet.transmission(), null, "", reason(quiet), now, List.of()).withNext(until(quiet));
    }

    private static Attempt deferred(Quiet quiet, Instant now) {
        return new Attempt(quiet.transmission(), Outcome.deferred("", reason(quiet), now));
    }

    private static String reason(Quiet quiet) {
        return "quiet hours of " + quiet.hours().area() + " until " + quiet.end();
    }
}
