package switchboard.web.admin;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import switchboard.core.account.Account.Role;
import switchboard.core.delivery.TransmissionState;
import switchboard.core.message.Direction;

class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/switchboard/web/admin");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("switchboard.web.admin.texts", Locale.ENGLISH);

    @Test
    void each_page_has_one_bean_of_its_name() {
        var beans = List.of(
                        Accounts.class,
                        AppEdit.class,
                        Apps.class,
                        Broadcasts.class,
                        ConnectorEdit.class,
                        Connectors.class,
                        Contacts.class,
                        Dashboard.class,
                        DeadLetters.class,
                        Keywords.class,
                        Login.class,
                        MessageStory.class,
                        Messages.class,
                        OptOuts.class,
                        Quiet.class,
                        Retention.class,
                        Routes.class,
                        SendTest.class)
                .stream()
                .filter(bean -> bean.isAnnotationPresent(ViewScoped.class) && bean.isAnnotationPresent(Named.class))
                .map(bean -> bean.getSimpleName().toLowerCase(Locale.ROOT))
                .collect(toSet());
        assertThat(pages().filter(page -> page.getParent().equals(WEBAPP))
                        .map(page -> page.getFileName().toString().replace(".xhtml", ""))
                        .collect(toSet()))
                .isEqualTo(beans);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_has_inline_styles_or_scripts_or_comes_from_elsewhere(Path page) {
        assertThat(read(page))
                .doesNotContain(" style=\"", "<style", "javascript:", "escape=\"false\"", "//cdn")
                .doesNotContainPattern("<script(?! src=\"/assets/[a-z]+\\.js\")")
                .doesNotContainPattern("\\son[a-z]+=\"")
                .doesNotContainPattern("(src|href)=\"https?:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_has_words_of_its_own(Path page) {
        var bare = read(page)
                .replaceAll("(?s)<ui:composition[^>]*>|<!DOCTYPE[^>]*>|<html[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("#\\{[^}]*}", " ");
        assertThat(bare).doesNotContainPattern("[A-Za-z]{2,}");
    }

    @Test
    void every_text_that_is_used_is_there_and_every_one_that_is_there_is_used() {
        var used = Stream.concat(pages(), sources())
                .map(PagesTest::read)
                .flatMap(source -> Pattern.compile(
                                "\\btext\\.([a-z][A-Za-z]+)\\b(?!\\()|Texts\\.(?:of|say)\\(\\s*\"([A-Za-z]+)\"[,)]|\"(connectorSt[a-z]+ed|story(?:Cancelled|Told|Replaced))\"")
                        .matcher(source)
                        .results()
                        .map(match -> match.group(1) != null
                                ? match.group(1)
                                : match.group(2) != null ? match.group(2) : match.group(3)))
                .collect(toSet());
        Arrays.stream(Direction.values()).forEach(direction -> used.add("direction" + direction));
        Arrays.stream(Role.values()).forEach(role -> used.add("role" + role));
        List.of("ACCEPTED", "SENT", "DELIVERED", "RECEIVED", "RETRIED", "FAILED")
                .forEach(event -> used.add("event" + event));
        assertThat(used).containsExactlyInAnyOrderElementsOf(TEXTS.keySet());
    }

    @Test
    void every_state_has_a_tone() {
        var format = new Format();
        assertThat(TransmissionState.values())
                .allSatisfy(state -> assertThat(format.tone(state)).isIn("good", "busy", "warn", "bad", "idle"));
        assertThat(format.tone(TransmissionState.DELIVERED)).isEqualTo("good");
        assertThat(format.tone(TransmissionState.FAILED)).isEqualTo("bad");
        assertThat(format.tone(null)).isEqualTo("idle");
    }

    static Stream<Path> pages() {
        return walk(WEBAPP, ".xhtml");
    }

    private static Stream<Path> sources() {
        return walk(SOURCES, ".java");
    }

    private static Stream<Path> walk(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
