package switchboard.ejb.transport.http;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;

/** Says what templates say. */
final class HttpDialect implements Dialect {
    private final String method;
    private final String source;
    private final Template url;
    private final List<NamedTemplates> parameters;
    private final List<NamedTemplates> headers;
    private final String user;
    private final String password;
    private final Verdict verdict;

    /** @throws IllegalArgumentException that names the setting which can't be */
    HttpDialect(Connector connector) {
        var settings = new HttpSettings(connector);
        method = settings.text(HttpForm.METHOD);
        source = settings.text(HttpSettings.SOURCE);
        url = Template.parse(HttpSettings.URL, settings.url());
        parameters = List.of(settings.templates(HttpForm.PARAMETERS), settings.templates(HttpForm.SECRET_PARAMETERS));
        headers = List.of(settings.templates(HttpForm.HEADERS), settings.templates(HttpForm.SECRET_HEADERS));
        user = settings.text(HttpForm.USER);
        password = settings.text(HttpForm.PASSWORD);
        verdict = Verdict.of(settings);
    }

    @Override
    public HttpRequest request(List<Transmission> together, Instant now) {
        var told = new Told(together.get(0), source);
        // Octets have no place in a template, whatever it says.
        told.text();
        var address = url.filled(told, Percent::encoded)
                .orElseThrow(() ->
                        new IllegalArgumentException(HttpSettings.URL + " speaks of something that the message lacks"));
        var request = request(address, filled(parameters, told));
        Requests.login(request, user, password);
        filled(headers, told).forEach((name, value) -> Requests.header(request, name, value));
        return request.build();
    }

    private HttpRequest.Builder request(String address, Map<String, String> values) {
        return switch (method) {
            case "GET" -> Requests.get(address, Requests.query(values));
            case "POST_JSON" -> Requests.json("POST", address, values);
            default -> Requests.form(address, values);
        };
    }

    private static Map<String, String> filled(List<NamedTemplates> some, Told told) {
        var all = new LinkedHashMap<String, String>();
        some.forEach(templates -> all.putAll(templates.filled(told)));
        return all;
    }

    @Override
    public Outcome outcome(Transmission transmission, List<Transmission> together, Reply reply, Instant at) {
        return verdict.on(transmission, reply, at);
    }
}
