package switchboard.smpp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static switchboard.smpp.Eventually.until;

import com.cloudhopper.smpp.pdu.BaseBind;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.smpp.BindSettings;
import switchboard.smpp.BindStatus;
import switchboard.smpp.BindStatus.State;
import switchboard.smpp.OutbindSettings;
import switchboard.smpp.ServerTls;
import switchboard.smpp.Tls;
import switchboard.smpp.server.FakeEsme;

/** A certificate for localhost that nobody but itself has signed: the SMSC's, and ours where the SMSC connects to us. */
class TlsTest {

    private static final String LINE = "operator";
    private static final String PASSWORD = "changeit";
    private static final int OUTBIND = 0x0b;

    @TempDir
    private static Path folder;

    private static SSLContext context;

    private FakeSmsc smsc;
    private final Lines lines = new Lines(arrival -> {}, 1);

    @BeforeAll
    static void makeCertificate() throws Exception {
        keytool(
                "-genkeypair",
                "-alias",
                "smsc",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost");
        keytool("-exportcert", "-alias", "smsc", "-rfc", "-file", file("smsc.pem"));
        context = SSLContext.getInstance("TLS");
        context.init(keys().getKeyManagers(), null, null);
    }

    @BeforeEach
    void open() {
        smsc = new FakeSmsc(0, context);
    }

    @AfterEach
    void stop() {
        smsc.close();
        lines.stop();
    }

    @Test
    void a_certificate_for_the_host_is_taken() {
        bind("localhost", Tls.ON.trusting(file("smsc.pem"), ""));
        awaitBound();
    }

    @Test
    void a_store_may_be_pkcs_12() {
        bind("localhost", Tls.ON.trusting(file("smsc.p12"), PASSWORD));
        awaitBound();
    }

    @Test
    void a_certificate_for_another_host_is_not_taken() {
        bind("127.0.0.1", Tls.ON.trusting(file("smsc.pem"), ""));
        awaitError("TLS failed: ", "127.0.0.1");
        assertThat(smsc.received(BaseBind.class)).isEmpty();
    }

    @Test
    void a_certificate_for_another_host_is_taken_without_the_check() {
        bind("127.0.0.1", Tls.ON.trusting(file("smsc.pem"), "").withoutHostNameCheck());
        awaitBound();
    }

    @Test
    void the_certificate_is_checked_for_the_server_name_if_one_is_given() {
        bind("127.0.0.1", Tls.ON.trusting(file("smsc.pem"), "").withServerName("localhost"));
        awaitBound();
    }

    @Test
    void a_certificate_that_nobody_trusts_is_not_taken() {
        bind("localhost", Tls.ON);
        awaitError("TLS failed: ", "certification path");
        assertThat(smsc.received(BaseBind.class)).isEmpty();
    }

    @Test
    void a_peer_without_tls_is_told() {
        smsc.close();
        smsc = new FakeSmsc();
        smsc.answer(request -> null);
        bind("localhost", Tls.ON.trusting(file("smsc.pem"), ""));
        awaitError("TLS failed: ", "");
    }

    @Test
    void a_trust_store_that_is_not_there_is_told() {
        bind("localhost", Tls.ON.trusting(file("none.pem"), ""));
        awaitError("tlsTrustStore can't be read: ", "none.pem");
    }

    @Test
    void a_server_name_that_no_certificate_has_is_told() {
        bind("localhost", Tls.ON.trusting(file("smsc.pem"), "").withServerName("my smsc"));
        awaitError("no certificate can be for this host: ", "my smsc");
    }

    @Test
    void a_wrong_password_is_told_and_not_shown() {
        Tls tls = Tls.ON.trusting(file("smsc.p12"), "s3cret");
        assertThatThrownBy(tls::context)
                .hasMessageStartingWith("tlsTrustStore is neither PEM nor PKCS#12 of this password: ")
                .hasMessageNotContaining("s3cret");
        assertThat(tls.toString()).doesNotContain("s3cret");
    }

    @Test
    void a_file_without_certificates_is_named() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThatThrownBy(Tls.ON.trusting(empty.toString(), "")::context)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tlsTrustStore", "empty.pem");
    }

    @Test
    void an_outbind_over_tls_is_answered_with_a_bind() throws Exception {
        try (FakeEsme caller = new FakeEsme(
                trusting().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), awaitOutbind(PASSWORD)))) {
            caller.send(OUTBIND, 0, 1, FakeEsme.text("smsc") + FakeEsme.text("theirs"));
            caller.answer(caller.read(), 0);
            awaitBound();
        }
    }

    @Test
    void an_outbind_without_tls_is_refused_where_there_is_a_key() {
        try (FakeEsme caller = new FakeEsme(awaitOutbind(PASSWORD))) {
            caller.send(OUTBIND, 0, 1, FakeEsme.text("smsc") + FakeEsme.text("theirs"));
            caller.readToEnd();
            awaitError("an outbind from 127.0.0.1 was refused: TLS failed", "");
            assertThat(status().lastError()).endsWith("TLS failed");
        }
    }

    @Test
    void a_key_for_outbinds_that_can_not_be_read_leaves_the_connector_shut() {
        assertThatThrownBy(() -> awaitOutbind("guessed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smsc.p12")
                .hasMessageNotContaining("guessed");
        assertThat(status().state()).isEqualTo(State.CLOSED);
    }

    /** The port. */
    private int awaitOutbind(String password) {
        ServerTls.Key key = new ServerTls.KeyStoreFile(folder.resolve("smsc.p12"), password);
        lines.open(
                LINE,
                BindSettings.to("127.0.0.1", 1, "switchboard", "ours")
                        .outbind(new OutbindSettings("127.0.0.1", 0, key, "smsc", "theirs"))
                        .build());
        until(() -> status().listening() != 0);
        return status().listening();
    }

    private static SSLContext trusting() {
        return Tls.ON.trusting(file("smsc.pem"), "").context();
    }

    private void bind(String host, Tls tls) {
        lines.open(
                LINE,
                BindSettings.to(host, smsc.port(), "switchboard", "secret")
                        .tls(tls)
                        .reconnect(Duration.ofMillis(10), Duration.ofMillis(40))
                        .build());
    }

    private BindStatus status() {
        return lines.status(LINE);
    }

    private void awaitBound() {
        until(() -> status().state() == State.BOUND);
    }

    private void awaitError(String start, String part) {
        until(() -> status().lastError() != null);
        assertThat(status().lastError()).startsWith(start).contains(part);
    }

    private static void keytool(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 5];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        command[arguments.length + 1] = "-keystore";
        command[arguments.length + 2] = file("smsc.p12");
        command[arguments.length + 3] = "-storepass";
        command[arguments.length + 4] = PASSWORD;
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static KeyManagerFactory keys() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("smsc.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        return keys;
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }
}
