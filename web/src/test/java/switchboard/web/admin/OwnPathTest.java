package switchboard.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @Test
    void a_page_of_our_own_keeps_its_query() {
        assertThat(OwnPath.of("/messages?words=a+b&before=%2B1")).hasValue("/messages?words=a+b&before=%2B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "/",
                "/A",
                "/a\r\nb",
                "x"
            })
    void nothing_else_is_gone_to(String wish) {
        assertThat(OwnPath.of(wish)).isEmpty();
        assertThat(OwnPath.of(null)).isEmpty();
    }

    @Test
    void a_form_comes_from_the_page_that_the_browser_names() {
        assertThat(OwnPath.whence(from("https://gateway.example/connectoredit?id=a")))
                .hasValue("/connectoredit?id=a");
        assertThat(OwnPath.whence(from("https://gateway.example//evil.example")))
                .isEmpty();
        assertThat(OwnPath.whence(from("not an address"))).isEmpty();
        assertThat(OwnPath.whence(from(null))).isEmpty();
    }

    private static HttpServletRequest from(String referer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OwnPathTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> referer);
    }
}
