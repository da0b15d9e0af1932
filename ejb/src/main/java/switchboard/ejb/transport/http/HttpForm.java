package switchboard.ejb.transport.http;

import java.util.List;
import java.util.stream.Stream;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;

/** What a connector of transport {@code http} can be told. */
final class HttpForm {
    static final Setting METHOD =
            Setting.choice("method", "Request as", "POST_FORM", List.of("GET", "POST_FORM", "POST_JSON"));
    static final Setting PARAMETERS = Setting.optional(
            "parameters",
            "Parameters",
            Kind.LIST,
            "to={to}, from={from}, text={text}, id={id}, in_response_to={inReplyTo}, external_id={externalId}");
    static final Setting SECRET_PARAMETERS =
            Setting.optional("secretParameters", "More parameters, which are secret", Kind.SECRET, "");
    static final Setting HEADERS = Setting.optional("headers", "Headers, such as X-Shop=north", Kind.LIST, "");
    static final Setting SECRET_HEADERS =
            Setting.optional("secretHeaders", "More headers, which are secret", Kind.SECRET, "");
    static final Setting USER = Setting.optional("user", "User to log in as", Kind.TEXT, "");
    static final Setting PASSWORD = Setting.optional("password", "Password of that user", Kind.SECRET, "");
    static final Setting SUCCESS =
            Setting.optional("success", "Pattern that the answer to an accepted message has", Kind.TEXT, "");
    static final Setting REMOTE_ID =
            Setting.optional("remoteId", "Pattern whose first group is the network's id", Kind.TEXT, "");

    static final Setting FROM_PARAMETER =
            Setting.optional("fromParameter", "Parameter of the sender", Kind.TEXT, "identity");
    static final Setting TEXT_PARAMETER = Setting.optional("textParameter", "Parameter of the text", Kind.TEXT, "text");
    static final Setting TO_PARAMETER = Setting.optional("toParameter", "Parameter of the recipient", Kind.TEXT, "to");
    static final Setting ID_PARAMETER =
            Setting.optional("idParameter", "Parameter of the network's id", Kind.TEXT, "id");
    static final Setting ANSWER_STATUS =
            Setting.choice("answerStatus", "Status of the answer", "200", List.of("200", "201", "202", "204"));
    static final Setting ANSWER = Setting.optional("answer", "Text of the answer, a blank for none", Kind.TEXT, "OK");
    static final Setting RECEIPT_ID =
            Setting.optional("receiptIdParameter", "Parameter of the id in receipts", Kind.TEXT, "id");
    static final Setting RECEIPT_STATUS =
            Setting.optional("receiptStatusParameter", "Parameter of the status in receipts", Kind.TEXT, "status");
    static final Setting RECEIPT_STATUSES = Setting.optional(
            "receiptStatuses",
            "What statuses in receipts mean",
            Kind.LIST,
            "underway=underway, delivered=delivered, failed=failed, expired=expired, cancelled=cancelled");

    static final List<Setting> SETTINGS = Stream.of(
                    List.of(HttpSettings.ADDRESS, METHOD, PARAMETERS, SECRET_PARAMETERS, HttpSettings.SENDER),
                    Setting.group("Headers and login", HEADERS, SECRET_HEADERS, USER, PASSWORD),
                    Setting.group("Reading the answer", SUCCESS, REMOTE_ID),
                    HttpSettings.ANSWERS,
                    HttpSettings.CALLERS,
                    Setting.group(
                            "Incoming messages",
                            FROM_PARAMETER,
                            TEXT_PARAMETER,
                            TO_PARAMETER,
                            ID_PARAMETER,
                            ANSWER_STATUS,
                            ANSWER,
                            RECEIPT_ID,
                            RECEIPT_STATUS,
                            RECEIPT_STATUSES))
            .flatMap(List::stream)
            .toList();

    private HttpForm() {}
}
