package switchboard.core.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Quota;
import switchboard.core.message.Address;
import switchboard.core.message.Message;
import switchboard.core.message.MessageId;
import switchboard.core.port.Claim;
import switchboard.core.port.ClientReference;
import switchboard.core.port.Contacts;
import switchboard.core.port.Limits;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Meter;
import switchboard.core.port.Preview;
import switchboard.core.port.Problem;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;
import switchboard.core.port.Story;
import switchboard.core.port.Submission;
import switchboard.core.port.Submitted;
import switchboard.core.port.Usage;

/** Doors → accepted: judges each submission alone, keeps the good ones and queues them. */
public final class Submit {
    private final MessageStore store;
    private final Queues queues;
    private final Settings settings;
    private final Preview preview;
    private final Contacts contacts;
    private final Usage usage;
    private final Meter meter;
    private final Clock clock;
    private final Supplier<MessageId> ids;

    public Submit(
            MessageStore store,
            Queues queues,
            Settings settings,
            Preview preview,
            Contacts contacts,
            Usage usage,
            Meter meter,
            Clock clock,
            Supplier<MessageId> ids) {
        this.store = store;
        this.queues = queues;
        this.settings = settings;
        this.preview = preview;
        this.contacts = contacts;
        this.usage = usage;
        this.meter = meter;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A submission and the account that it is from.
     *
     * @param quotas what the account may submit by this door; none for any number
     */
    public record Order(String account, Submission submission, List<Quota> quotas) {
        public Order {
            quotas = List.copyOf(quotas);
        }

        public Order(String account, Submission submission) {
            this(account, submission, List.of());
        }

        /** Null also if it is malformed: the store is not asked for that. */
        @Nullable
        ClientReference reference() {
            var text = submission.clientReference();
            return text == null || !LabelCheck.isReference(text, Limits.STANDARD)
                    ? null
                    : new ClientReference(account, text);
        }
    }

    /** One answer for each order, in their order. */
    public List<Submitted> submit(List<Order> orders) {
        var references =
                orders.stream().map(Order::reference).filter(Objects::nonNull).collect(Collectors.toSet());
        var known = new HashMap<ClientReference, Claim>(references.isEmpty() ? Map.of() : store.claims(references));
        hold(orders);
        var batch = new Batch(known);
        var answers = orders.stream().map(batch::judge).toList();
        if (!batch.messages.isEmpty()) {
            store.accept(batch.messages, batch.claims);
            batch.byWait().forEach((wait, messages) -> queues.accepted(messages, wait));
        }
        count(answers);
        return answers;
    }

    private void hold(List<Order> orders) {
        var counted = orders.stream()
                .filter(order -> !order.quotas().isEmpty())
                .map(Order::account)
                .collect(Collectors.toSet());
        if (!counted.isEmpty()) {
            usage.hold(counted);
        }
    }

    private void count(List<Submitted> answers) {
        int refused = 0;
        for (var answer : answers) {
            if (answer instanceof Submitted.Accepted accepted && !accepted.repeated()) {
                meter.count(Meter.Event.ACCEPTED, accepted.recipients().size());
            } else if (answer instanceof Submitted.Refused) {
                refused++;
            }
        }
        meter.count(Meter.Event.REFUSED, refused);
    }

    /** What one call accepts. */
    private final class Batch {
        private final Map<ClientReference, Claim> known;
        private final List<Message> messages = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Batch(Map<ClientReference, Claim> known) {
            this.known = known;
        }

        /** What leaves at the same time stays together. */
        Map<Duration, List<Message>> byWait() {
            return messages.stream()
                    .collect(Collectors.groupingBy(
                            message -> Duration.between(message.created(), message.start()),
                            LinkedHashMap::new,
                            Collectors.toList()));
        }

        Submitted judge(Order order) {
            var check = new Check(Limits.STANDARD, settings.current(), preview, contacts, queues.areDurable(), clock);
            var reference = order.reference();
            var fingerprint = reference == null ? "" : Fingerprint.of(order.submission());
            var earlier = known.get(reference);
            if (earlier != null && earlier.fingerprint().equals(fingerprint)) {
                // It was good then; what has changed in the configuration does not undo that.
                return new Submitted.Accepted(
                        earlier.message(), recipients(earlier.message(), order.submission(), check), true);
            }
            var message = check.message(order.account(), order.submission(), ids.get());
            if (message == null) {
                return new Submitted.Refused(check.problems());
            }
            if (earlier != null) {
                return reused(earlier);
            }
            var exceeded = exceeded(order, message);
            if (exceeded.isPresent()) {
                return usedUp(exceeded.get(), message.created());
            }
            if (reference != null) {
                var claim = new Claim(reference, fingerprint, message.id());
                known.put(reference, claim);
                claims.add(claim);
            }
            messages.add(message);
            return new Submitted.Accepted(message.id(), message.to(), false);
        }

        /** Those of then: who was in a group then is known by the message only, if that is kept. */
        private List<Address> recipients(MessageId id, Submission wish, Check check) {
            if (!RecipientCheck.namesGroup(wish)) {
                return check.to(wish);
            }
            // All of the recipients, and nothing of what became of them.
            var most = Limits.STANDARD.recipients();
            return messages.stream()
                    .filter(message -> message.id().equals(id))
                    .findFirst()
                    .or(() -> store.story(id, most, most).map(Story::message))
                    .map(Message::to)
                    .orElse(List.of());
        }

        private Optional<Quota> exceeded(Order order, Message message) {
            return order.quotas().isEmpty()
                    ? Optional.empty()
                    : usage.use(order.account(), order.quotas(), message.to().size(), message.created());
        }

        private static Submitted usedUp(Quota quota, Instant now) {
            return new Submitted.Refused(List.of(new Problem(
                    "quota",
                    "quota_used_up",
                    "the quota of " + quota + " is used up until "
                            + quota.period().end(now))));
        }

        private static Submitted reused(Claim earlier) {
            return new Submitted.Refused(List.of(new Problem(
                    "clientReference",
                    "client_reference_reused",
                    "clientReference was used before for a different message, " + earlier.message())));
        }
    }
}
