package switchboard.ejb.wiring;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import switchboard.core.flow.Broadcast;
import switchboard.core.flow.CallBack;
import switchboard.core.flow.CurrentPhases;
import switchboard.core.flow.Deliver;
import switchboard.core.flow.Events;
import switchboard.core.flow.Forget;
import switchboard.core.flow.KeepQuiet;
import switchboard.core.flow.Plan;
import switchboard.core.flow.Reassemble;
import switchboard.core.flow.Recall;
import switchboard.core.flow.Receive;
import switchboard.core.flow.RunPhases;
import switchboard.core.flow.Send;
import switchboard.core.flow.Settle;
import switchboard.core.flow.Submit;
import switchboard.core.flow.TakeReceipt;
import switchboard.core.flow.TellLine;
import switchboard.core.message.MessageId;
import switchboard.core.phase.LimitedAppCalls;
import switchboard.core.port.Apps;
import switchboard.core.port.Archive;
import switchboard.core.port.Contacts;
import switchboard.core.port.Countries;
import switchboard.core.port.Gateway;
import switchboard.core.port.Joining;
import switchboard.core.port.Meter;
import switchboard.core.port.Occurrences;
import switchboard.core.port.OptOuts;
import switchboard.core.port.Preview;
import switchboard.core.port.QuietTimes;
import switchboard.core.port.Recalls;
import switchboard.core.port.RetentionSetting;
import switchboard.core.port.Router;
import switchboard.core.port.ScheduleStore;
import switchboard.core.port.Schedules;
import switchboard.core.port.Settings;
import switchboard.core.port.Transactions;
import switchboard.core.port.Webhook;
import switchboard.ejb.router.Chosen;
import switchboard.ejb.transport.Transports;

/** Makes the core's flows from what the chosen router gives them. */
@ApplicationScoped
class Wiring {
    @Resource
    ManagedThreadFactory threads;

    @Produces
    @ApplicationScoped
    Clock clock() {
        // Stores and clients get milliseconds: a time that was told once is told the same for ever.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Produces
    @Singleton
    Supplier<UUID> uuids() {
        return UuidCreator::getTimeOrderedEpochPlus1;
    }

    @Produces
    @Singleton
    Supplier<MessageId> messageIds(Supplier<UUID> uuids) {
        return () -> new MessageId(uuids.get());
    }

    /** One for each batch under way, and for each call of an app that does not return. */
    @Produces
    @Singleton
    ExecutorService appThreads() {
        return Executors.newCachedThreadPool(threads);
    }

    void end(@Disposes ExecutorService appThreads) {
        appThreads.shutdownNow();
    }

    @Produces
    @Singleton
    CurrentPhases phases(Apps apps, Settings settings, ExecutorService appThreads) {
        return new CurrentPhases(apps, settings, limit -> new LimitedAppCalls(appThreads, limit, System::nanoTime));
    }

    @Produces
    @Singleton
    Submit submit(
            @Chosen Router router,
            Settings settings,
            Preview preview,
            Contacts contacts,
            Meter meter,
            Clock clock,
            Supplier<MessageId> ids) {
        return new Submit(
                router.store(), router.queues(), settings, preview, contacts, router.usage(), meter, clock, ids);
    }

    @Produces
    @Singleton
    Events events(@Chosen Router router, Meter meter, Supplier<UUID> ids) {
        return new Events(router.queues(), meter, ids);
    }

    @Produces
    @Singleton
    Send send(
            CurrentPhases phases,
            Settings settings,
            @Chosen Router router,
            OptOuts optOuts,
            Events events,
            Clock clock) {
        return new Send(phases, settings, router.store(), router.queues(), optOuts, events, clock);
    }

    @Produces
    @Singleton
    Deliver deliver(@Chosen Router router, Clock clock) {
        return new Deliver(router.store(), clock);
    }

    @Produces
    @Singleton
    KeepQuiet keepQuiet(QuietTimes times, Countries countries, @Chosen Router router, Clock clock) {
        return new KeepQuiet(times, countries, router.store(), router.queues(), clock);
    }

    @Produces
    @Singleton
    Broadcast broadcast(ScheduleStore store, Occurrences occurrences, Gateway gateway, Clock clock) {
        return new Broadcast(store, occurrences, gateway, clock);
    }

    /** Pages that may be passivated need a proxy of it. */
    @Produces
    @ApplicationScoped
    Schedules schedules(
            ScheduleStore store,
            Occurrences occurrences,
            Settings settings,
            Preview preview,
            Contacts contacts,
            Clock clock,
            Supplier<MessageId> ids) {
        return new Plan(store, occurrences, settings, preview, contacts, clock, ids);
    }

    @Produces
    @Singleton
    Forget forget(RetentionSetting setting, Archive archive, Clock clock) {
        return new Forget(setting, archive, clock);
    }

    @Produces
    @Singleton
    Settle settle(Settings settings, @Chosen Router router, OptOuts optOuts, Events events) {
        return new Settle(settings, router.store(), router.queues(), optOuts, events);
    }

    @Produces
    @Singleton
    TakeReceipt takeReceipt(Settings settings, @Chosen Router router, Events events, Meter meter) {
        return new TakeReceipt(settings, router.store(), router.queues(), events, meter);
    }

    /** Pages that may be passivated need a proxy of it. */
    @Produces
    @ApplicationScoped
    Recalls recalls(
            @Chosen Router router,
            Events events,
            Transactions transactions,
            Settings settings,
            Transports transports,
            Clock clock) {
        return new Recall(router.store(), router.queues(), events, transactions, settings, transports::named, clock);
    }

    @Produces
    @Singleton
    CallBack callBack(Webhook webhook, @Chosen Router router, Meter meter) {
        return new CallBack(webhook, router.queues(), meter);
    }

    @Produces
    @Singleton
    TellLine tellLine(@Chosen Router router, Meter meter, Clock clock) {
        return new TellLine(router.queues(), meter, clock);
    }

    @Produces
    @Singleton
    Receive receive(@Chosen Router router, Meter meter) {
        return new Receive(router.queues(), meter);
    }

    @Produces
    @Singleton
    Reassemble reassemble(@Chosen Router router, Joining joining, Receive receive, Clock clock) {
        return new Reassemble(router.parts(), joining, receive, router.queues(), clock);
    }

    @Produces
    @Singleton
    RunPhases runPhases(CurrentPhases phases, @Chosen Router router, Clock clock, Supplier<MessageId> ids) {
        return new RunPhases(phases, router.store(), router.queues(), clock, ids);
    }
}
