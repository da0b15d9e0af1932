package switchboard.ejb.transport.http;

import java.util.List;
import java.util.stream.Stream;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;

/** What a connector of transport {@code vumi} can be told. */
final class VumiForm {
    static final Setting METHOD = Setting.choice("method", "Request as", "POST", List.of("POST", "PUT"));
    static final Setting RECIPIENT =
            Setting.choice("recipient", "Recipient as a list or a text", "LIST", List.of("LIST", "TEXT"));
    static final Setting USER = Setting.optional("user", "User to log in as", Kind.TEXT, "");
    static final Setting PASSWORD = Setting.optional("password", "Password of that user", Kind.SECRET, "");

    static final List<Setting> SETTINGS = Stream.of(
                    List.of(HttpSettings.ADDRESS, METHOD, USER, PASSWORD, HttpSettings.SENDER, RECIPIENT),
                    HttpSettings.ANSWERS,
                    HttpSettings.CALLERS)
            .flatMap(List::stream)
            .toList();

    private VumiForm() {}
}
