package switchboard.ejb;

import static switchboard.core.Examples.CLOCK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import switchboard.core.Examples;
import switchboard.core.flow.CallBack;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.Events;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.flow.RunPhases;
import switchboard.core.flow.Send;
import switchboard.core.flow.Settle;
import switchboard.core.flow.Submit;
import switchboard.core.flow.TakeReceipt;
import switchboard.core.message.MessageId;
import switchboard.core.phase.App;
import switchboard.core.phase.Phases;
import switchboard.core.port.CountingMeter;
import switchboard.core.port.FixedSettings;
import switchboard.core.port.InMemoryContacts;
import switchboard.core.port.InMemoryOptOuts;
import switchboard.core.port.InMemoryQuietTimes;
import switchboard.core.port.MessageStore;
import switchboard.core.port.Meter;
import switchboard.core.port.Preview.Measure;
import switchboard.core.port.Queues;
import switchboard.core.port.Settings;
import switchboard.core.port.Webhook;
import switchboard.ejb.memory.HeapUsage;

/** All flows of a gateway at noon, between the queues and the store of a router. */
public final class Flows {
    public final Submit submit;
    public final RunPhases runPhases;
    public final Send send;
    public final KeepQuiet keepQuiet;
    public final Deliver deliver;
    public final Settle settle;
    public final TakeReceipt takeReceipt;
    public final CallBack callBack;

    public Flows(Queues queues, MessageStore store, Settings settings, Webhook webhook, Meter meter, App... apps) {
        Supplier<MessageId> ids = Examples.ids();
        Supplier<UUID> uuids = Examples.uuids();
        var phases = new Phases(List.of(apps));
        var optOuts = new InMemoryOptOuts();
        var events = new Events(queues, meter, uuids);
        submit = new Submit(
                store,
                queues,
                settings,
                (text, connector) -> new Measure("GSM7", 1, 0, 0),
                new InMemoryContacts(FixedSettings.of()),
                new HeapUsage(),
                meter,
                CLOCK,
                ids);
        runPhases = new RunPhases(() -> phases, store, queues, CLOCK, ids);
        send = new Send(() -> phases, settings, store, queues, optOuts, events, CLOCK);
        keepQuiet = new KeepQuiet(new InMemoryQuietTimes(), address -> Optional.empty(), store, queues, CLOCK);
        deliver = new Deliver(store, CLOCK);
        settle = new Settle(settings, store, queues, optOuts, events);
        takeReceipt = new TakeReceipt(settings, store, queues, events, meter);
        callBack = new CallBack(webhook, queues, meter);
    }

    public Flows(Queues queues, MessageStore store, Settings settings, Webhook webhook, App... apps) {
        this(queues, store, settings, webhook, new CountingMeter(), apps);
    }
}
