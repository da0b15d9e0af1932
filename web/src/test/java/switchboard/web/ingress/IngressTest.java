package switchboard.web.ingress;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import switchboard.core.port.GatewayUnavailable;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;
import switchboard.core.port.HttpIngress;

/** The door as the container sees it. */
class IngressTest {
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;

    /** Takes five octets, if the connector is {@code gate}. */
    private record Door(Function<HttpCall, HttpAnswer> answer) implements HttpIngress {
        @Override
        public int mostOctets(String connector) {
            return connector.equals("gate") ? 5 : 0;
        }

        @Override
        public HttpAnswer take(HttpCall call) {
            return answer.apply(call);
        }
    }

    private void call(String path, String said, Function<HttpCall, HttpAnswer> answer) throws IOException {
        var ingress = new Ingress();
        ingress.ingress = new Door(answer);
        ingress.service(request(path, said), response());
    }

    private static HttpServletRequest request(String path, String said) {
        return proxy(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getPathInfo" -> path;
            case "getMethod" -> "POST";
            case "getQueryString" -> "a=%20";
            case "getRemoteAddr" -> "192.0.2.7";
            case "getHeaderNames" -> Collections.enumeration(List.of("X-Token"));
            case "getHeader" -> "t";
            case "getInputStream" -> new Octets(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)));
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "setStatus" -> status = (int) arguments[0];
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                default -> {
                    return new Written(body);
                }
            }
            return null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(IngressTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Octets extends ServletInputStream {
        private final ByteArrayInputStream octets;

        Octets(ByteArrayInputStream octets) {
            this.octets = octets;
        }

        @Override
        public int read() {
            return octets.read();
        }

        @Override
        public boolean isFinished() {
            return octets.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {}
    }

    private static final class Written extends ServletOutputStream {
        private final ByteArrayOutputStream octets;

        Written(ByteArrayOutputStream octets) {
            this.octets = octets;
        }

        @Override
        public void write(int octet) {
            octets.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}
    }

    private static HttpAnswer told(HttpCall call) {
        var said = new String(call.body(), StandardCharsets.UTF_8);
        return HttpAnswer.of(200, call + " " + call.query() + " " + call.headers() + " " + said)
                .with("Allow", "POST");
    }

    @Test
    void a_request_is_handed_in_as_it_came() throws IOException {
        call("/gate/a/b", "12345", IngressTest::told);
        assertThat(status).isEqualTo(200);
        assertThat(body).hasToString("POST /in/gate/a/b from 192.0.2.7 a=%20 {x-token=t} 12345");
        assertThat(headers)
                .containsEntry("Allow", "POST")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/plain; charset=utf-8");
    }

    @Test
    void a_slash_at_the_end_means_nothing() throws IOException {
        call("/gate/a/", "", IngressTest::told);
        assertThat(body.toString(StandardCharsets.UTF_8)).startsWith("POST /in/gate/a from");
        body.reset();
        call("/gate/", "", IngressTest::told);
        assertThat(body.toString(StandardCharsets.UTF_8)).startsWith("POST /in/gate from");
    }

    @Test
    void an_empty_answer_has_no_type() throws IOException {
        call("/gate", "", call -> HttpAnswer.of(200, ""));
        assertThat(status).isEqualTo(200);
        assertThat(headers).doesNotContainKey("Content-Type");
    }

    @Test
    void a_body_that_is_too_long_is_not_handed_in() throws IOException {
        call("/gate", "123456", IngressTest::told);
        assertThat(status).isEqualTo(413);
        assertThat(body).hasToString("the body is longer than 5 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//dlr"})
    void a_path_without_connector_leads_nowhere(String path) throws IOException {
        call(path, "", IngressTest::told);
        assertThat(status).isEqualTo(404);
    }

    @Test
    void a_gateway_that_can_take_nothing_says_when_to_come_again() throws IOException {
        call("/gate", "", call -> {
            throw new GatewayUnavailable("The disk is full.", Duration.ofSeconds(5));
        });
        assertThat(status).isEqualTo(503);
        assertThat(headers).containsEntry("Retry-After", "5");
    }
}
