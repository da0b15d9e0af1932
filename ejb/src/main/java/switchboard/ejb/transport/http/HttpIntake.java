package switchboard.ejb.transport.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Receipt;
import switchboard.core.delivery.Setting;
import switchboard.core.message.Content;
import switchboard.core.port.HttpAnswer;
import switchboard.core.port.HttpCall;

/** Messages by GET or POST, under whatever names; receipts likewise, below {@code /receipt}. */
final class HttpIntake {
    private static final String RECEIPT = "/receipt";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpSettings settings;

    HttpIntake(HttpSettings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException that names what is wrong with it */
    Intake read(HttpCall call, Arrivals arrivals) {
        if (!call.path().isEmpty() && !call.path().equals(RECEIPT)) {
            return Intake.nothing(HttpAnswer.of(404, "there is nothing at " + call.path()));
        }
        if (!call.method().equals("GET") && !call.method().equals("POST")) {
            return Intake.nothing(HttpAnswer.methodNotAllowed("GET, POST"));
        }
        if (call.method().equals("POST")
                && !call.header("content-type").orElse(FORM).startsWith(FORM)) {
            return Intake.nothing(HttpAnswer.of(415, "a body is " + FORM));
        }
        var said = call.method().equals("GET") ? Parameters.parse(call.query()) : Parameters.parse(call.body());
        return call.path().isEmpty() ? message(said, arrivals) : receipt(said, arrivals);
    }

    private Intake message(Parameters said, Arrivals arrivals) {
        var idName = name(HttpForm.ID_PARAMETER);
        var message = arrivals.message(
                said.required(name(HttpForm.FROM_PARAMETER)),
                said.text(name(HttpForm.TO_PARAMETER)),
                Content.Text.ofNetwork(said.present(name(HttpForm.TEXT_PARAMETER), StandardCharsets.UTF_8)),
                Map.of());
        var id = said.text(idName).filter(text -> !text.isEmpty());
        return Intake.of(
                id.map(text -> message.withExternalId(Arrivals.id(idName, text)))
                        .orElse(message),
                answer());
    }

    private Intake receipt(Parameters said, Arrivals arrivals) {
        var idName = name(HttpForm.RECEIPT_ID);
        var statusName = name(HttpForm.RECEIPT_STATUS);
        var id = Arrivals.id(idName, said.required(idName));
        var status = said.required(statusName);
        var meaning = statuses(settings).get(status.toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new IllegalArgumentException(
                    statusName + " is none of " + statuses(settings).keySet());
        }
        return Intake.of(arrivals.receipt(id, meaning, "", status), answer());
    }

    /** @throws IllegalArgumentException that names the setting, and the entry which can't be */
    static Map<String, Receipt.Status> statuses(HttpSettings settings) {
        var setting = HttpForm.RECEIPT_STATUSES;
        return Arrays.stream(settings.text(setting).strip().split("\\s*,\\s*"))
                .map(entry -> entry.split("=", 2))
                .collect(Collectors.toMap(
                        sides -> sides[0].toLowerCase(Locale.ROOT), sides -> status(setting, sides), (a, b) -> b));
    }

    private static Receipt.Status status(Setting setting, String[] sides) {
        return Arrays.stream(Receipt.Status.values())
                .filter(status -> sides.length == 2 && status.name().equalsIgnoreCase(sides[1]))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(setting.key() + ": \"" + sides[0] + "\" needs = and one of "
                                + Arrays.toString(Receipt.Status.values()).toLowerCase(Locale.ROOT)));
    }

    private String name(Setting setting) {
        return settings.text(setting);
    }

    private HttpAnswer answer() {
        int status = settings.number(HttpForm.ANSWER_STATUS);
        return HttpAnswer.of(
                status, status == 204 ? "" : settings.text(HttpForm.ANSWER).strip());
    }
}
