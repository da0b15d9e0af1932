package switchboard.ejb.transport.http;

import java.util.List;
import java.util.stream.Stream;
import switchboard.core.delivery.Setting;
import switchboard.core.delivery.Setting.Kind;

/** What a connector of transport {@code kannel} can be told. */
final class KannelForm {
    static final String AUTO = "AUTO";
    static final String YES = "yes";

    static final Setting USERNAME = Setting.optional("username", "User of sendsms", Kind.TEXT, "");
    static final Setting PASSWORD = Setting.optional("password", "Password of that user", Kind.SECRET, "");
    static final Setting SMSC = Setting.optional("smsc", "SMSC that Kannel is to use", Kind.TEXT, "");
    static final Setting PARAMETERS =
            Setting.optional("parameters", "More parameters, such as account=shop", Kind.LIST, "");
    static final Setting PLUS = Setting.choice("plus", "Numbers with a plus", "no", List.of(YES, "no"));
    static final Setting TOGETHER =
            Setting.optional("recipients", "Recipients of one message in a request, 1 to 100", Kind.NUMBER, "1");
    static final Setting CHARSET = Setting.optional("charset", "Charset of texts", Kind.TEXT, "UTF-8");
    static final Setting UNENCODABLE = Setting.choice(
            "unencodable", "Letters that the charset lacks", "REFUSE", List.of("REFUSE", "DROP", "REPLACE"));
    static final Setting CODING = Setting.choice("coding", "Coding of texts", AUTO, List.of(AUTO, "0", "1", "2"));
    static final Setting RECEIPT_URL =
            Setting.optional("receiptUrl", "This gateway's URL for Kannel, to get receipts", Kind.TEXT, "");
    static final Setting RECEIPT_MASK = Setting.optional("receiptMask", "Receipts to ask for", Kind.NUMBER, "31");

    static final List<Setting> SETTINGS = Stream.of(
                    List.of(
                            HttpSettings.ADDRESS,
                            USERNAME,
                            PASSWORD,
                            SMSC,
                            PARAMETERS,
                            HttpSettings.SENDER,
                            PLUS,
                            TOGETHER),
                    Setting.group("Texts", CHARSET, UNENCODABLE, CODING),
                    Setting.group("Receipts", RECEIPT_URL, RECEIPT_MASK),
                    HttpSettings.ANSWERS,
                    HttpSettings.CALLERS)
            .flatMap(List::stream)
            .toList();

    private KannelForm() {}
}
