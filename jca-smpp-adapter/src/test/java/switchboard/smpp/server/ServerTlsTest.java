package switchboard.smpp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static switchboard.smpp.Eventually.until;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import switchboard.smpp.LogTap;
import switchboard.smpp.ServerSettings;
import switchboard.smpp.ServerTls;

class ServerTlsTest extends EsmeTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private static Path file;
    private static KeyStore store;

    @BeforeAll
    static void makeKey() throws Exception {
        file = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
    }

    @Test
    void an_esme_binds_over_tls_with_a_key_of_a_store() throws Exception {
        servers.open(SERVER, tlsOnly(new ServerTls.KeyStoreFile(file, PASSWORD)));
        assertBindsOverTls();
    }

    @Test
    void an_esme_binds_over_tls_with_a_key_in_pem() throws Exception {
        servers.open(SERVER, tlsOnly(pem()));
        assertBindsOverTls();
    }

    @Test
    void both_ports_lead_to_the_same_server() throws Exception {
        open(settings().tls(new ServerTls(0, pem())));
        bound(FakeEsme.TRANSMITTER);
        assertBindsOverTls();
        assertThat(status().esmes())
                .anySatisfy(bound -> assertThat(bound.bind().tls()).isFalse());
    }

    @Test
    void of_two_ports_in_use_each_is_told() throws Exception {
        StringBuffer logged = new StringBuffer();
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerSocket encrypted = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                LogTap tap = new LogTap(logged)) {
            servers.open(
                    SERVER,
                    ServerSettings.listening(plain.getLocalPort())
                            .address("127.0.0.1")
                            .tls(new ServerTls(encrypted.getLocalPort(), pem()))
                            .build());
            until(() -> logged.toString().contains("port " + plain.getLocalPort() + ","));
            until(() -> logged.toString().contains("port " + encrypted.getLocalPort() + ","));
        }
    }

    @Test
    void who_speaks_no_tls_is_disconnected() throws Exception {
        servers.open(SERVER, tlsOnly(pem()));
        until(() -> status().tlsPort() != 0);
        try (FakeEsme esme = new FakeEsme(status().tlsPort())) {
            esme.submit(1, "hello");
            esme.readToEnd();
            until(() -> status().connections() == 0);
        }
    }

    @Test
    void a_wrong_password_of_the_store_is_told_without_showing_it() {
        assertThatThrownBy(() -> servers.open(SERVER, tlsOnly(new ServerTls.KeyStoreFile(file, "guessed"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("server.p12")
                .hasMessageNotContaining("guessed");
    }

    @Test
    void a_store_that_can_not_be_used_is_told_with_the_reason() throws Exception {
        Path text = Files.writeString(folder.resolve("text.p12"), "no store");
        Path empty = folder.resolve("empty.p12");
        KeyStore nothing = KeyStore.getInstance("PKCS12");
        nothing.load(null, null);
        try (OutputStream out = Files.newOutputStream(empty)) {
            nothing.store(out, PASSWORD.toCharArray());
        }
        assertThat(complaint(folder.resolve("none.p12"), PASSWORD))
                .isEqualTo("keyStore: the key store can't be read: " + folder.resolve("none.p12"));
        assertThat(complaint(text, PASSWORD)).isEqualTo("keyStore: the key store is no PKCS #12 file: " + text);
        assertThat(complaint(file, "guessed")).isEqualTo("keyStore: the password is not that of " + file);
        assertThat(complaint(empty, PASSWORD)).isEqualTo("keyStore: the key store holds no private key: " + empty);
    }

    private static String complaint(Path store, String password) {
        return catchThrowable(() -> new ServerTls.KeyStoreFile(store, password).check("keyStore"))
                .getMessage();
    }

    @Test
    void what_is_no_key_is_told() {
        assertThatThrownBy(() -> servers.open(SERVER, tlsOnly(new ServerTls.Pem("no", "key"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the TLS key can't be used: Pem[***]");
    }

    private void assertBindsOverTls() throws Exception {
        until(() -> status().tlsPort() != 0);
        try (FakeEsme esme = new FakeEsme(
                trusting().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), status().tlsPort()))) {
            assertThat(esme.bind(FakeEsme.TRANSCEIVER, "acme", "secret").status())
                    .isZero();
            esme.submit(2, "hello");
            next().failed();
            assertThat(esme.read().status()).isEqualTo(0x08);
            assertThat(status().esmes())
                    .anySatisfy(bound -> assertThat(bound.bind().tls()).isTrue());
        }
    }

    private static ServerSettings tlsOnly(ServerTls.Key key) {
        return ServerSettings.listening(null)
                .address("127.0.0.1")
                .tls(new ServerTls(0, key))
                .build();
    }

    private static ServerTls.Pem pem() throws Exception {
        return new ServerTls.Pem(
                pem("CERTIFICATE", store.getCertificate("server").getEncoded()),
                pem(
                        "PRIVATE KEY",
                        store.getKey("server", PASSWORD.toCharArray()).getEncoded()));
    }

    private static String pem(String kind, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
    }

    private static SSLContext trusting() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
