package switchboard.smpp.server;

import static switchboard.smpp.Eventually.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import switchboard.smpp.BindAnswer;
import switchboard.smpp.BindAttempt;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerSettingsBuilder;
import switchboard.smpp.ServerStatus;

/** A server of its own for each test, and an application that knows one password: secret. */
public abstract class EsmeTest {

    protected static final String SERVER = "esmes";

    protected EsmeLimits limits = new EsmeLimits(10, 100, 10, 0, 1);
    protected Function<BindAttempt, BindAnswer> doorkeeper =
            attempt -> attempt.password().equals("secret")
                    ? new BindAnswer.Accepted(limits)
                    : BindAnswer.wrongCredentials("wrong password");
    protected boolean judgesAtOnce = true;
    protected final List<PendingBind> unjudged = new CopyOnWriteArrayList<>();
    protected final List<BindAttempt> attempts = new CopyOnWriteArrayList<>();
    final BlockingQueue<PendingRequest> requests = new LinkedBlockingQueue<>();
    protected final Servers servers = new Servers(requests::add, this::take, 1);
    private final List<FakeEsme> esmes = new ArrayList<>();

    @AfterEach
    void stop() {
        esmes.forEach(FakeEsme::close);
        servers.stop();
    }

    private void take(PendingBind bind) {
        attempts.add(bind.attempt());
        if (judgesAtOnce) {
            bind.answer(doorkeeper.apply(bind.attempt()));
        } else {
            unjudged.add(bind);
        }
    }

    protected static ServerSettingsBuilder settings() {
        return ServerSettings.listening(0).address("127.0.0.1").systemId("gateway");
    }

    protected void open(ServerSettingsBuilder settings) {
        servers.open(SERVER, settings.build());
        until(() -> status().state() == ServerStatus.State.LISTENING);
    }

    protected ServerStatus status() {
        return servers.status(SERVER);
    }

    FakeEsme connect() {
        FakeEsme esme = new FakeEsme(status().port());
        esmes.add(esme);
        return esme;
    }

    FakeEsme bound(int type) {
        FakeEsme esme = FakeEsme.bound(status().port(), type, "acme");
        esmes.add(esme);
        return esme;
    }

    protected PendingRequest next() throws InterruptedException {
        PendingRequest request = requests.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }
}
