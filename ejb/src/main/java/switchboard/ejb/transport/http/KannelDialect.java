package switchboard.ejb.transport.http;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import switchboard.core.delivery.Connector;
import switchboard.core.delivery.Outcome;
import switchboard.core.delivery.Transmission;
import switchboard.core.message.Address;
import switchboard.core.message.Content;
import switchboard.core.message.Message;
import switchboard.core.message.Priority;

/** Kannel's sendsms (user's guide, "SMS-push send parameters"). */
final class KannelDialect implements Dialect {
    private static final HexFormat HEX = HexFormat.of();
    private static final int MOST_TOGETHER = 100;

    private final HttpSettings settings;
    private final String url;
    private final NamedTemplates more;
    private final KannelText texts;
    private final KannelReceiptUrl receipts;
    private final Statuses statuses;
    private final int mostTogether;

    /** @throws IllegalArgumentException that names the setting which can't be */
    KannelDialect(Connector connector) {
        settings = new HttpSettings(connector);
        url = settings.url();
        more = settings.templates(KannelForm.PARAMETERS);
        texts = KannelText.of(settings);
        receipts = KannelReceiptUrl.of(connector, settings);
        statuses = Statuses.changed(settings.text(HttpSettings.STATUSES));
        mostTogether = settings.number(KannelForm.TOGETHER);
        if (mostTogether < 1 || mostTogether > MOST_TOGETHER) {
            throw new IllegalArgumentException(
                    KannelForm.TOGETHER.key() + " must be 1 to " + MOST_TOGETHER + ": " + mostTogether);
        }
    }

    @Override
    public int mostTogether() {
        return mostTogether;
    }

    @Override
    public HttpRequest request(List<Transmission> together, Instant now) {
        var told = new Told(together.get(0), settings.text(HttpSettings.SOURCE));
        var message = together.get(0).message();
        var values = new LinkedHashMap<String, byte[]>();
        put(values, "username", settings.text(KannelForm.USERNAME));
        put(values, "password", settings.text(KannelForm.PASSWORD));
        put(values, "smsc", settings.text(KannelForm.SMSC));
        put(values, "from", told.from() == null ? "" : told.from());
        put(values, "to", recipients(together));
        more.filled(told).forEach((name, value) -> put(values, name, value));
        putContent(values, message.content());
        putWishes(values, message, now);
        if (message.receipt() && !receipts.base().isEmpty()) {
            put(values, "dlr-mask", settings.text(KannelForm.RECEIPT_MASK));
            put(values, "dlr-url", receipts.forReceiptsOf(together));
        }
        return Requests.get(url, query(values)).build();
    }

    private String recipients(List<Transmission> together) {
        boolean plus = settings.text(KannelForm.PLUS).equals(KannelForm.YES);
        return together.stream()
                .map(Transmission::recipient)
                .map(plus ? Address::value : Address::digitsOrName)
                .collect(Collectors.joining(" "));
    }

    private void putContent(Map<String, byte[]> values, Content content) {
        if (content instanceof Content.Binary octets) {
            put(values, "coding", "1");
            values.put("text", HEX.parseHex(octets.hex()));
            if (!octets.udhHex().isEmpty()) {
                values.put("udh", HEX.parseHex(octets.udhHex()));
            }
        } else if (content instanceof Content.Text words) {
            put(values, "coding", texts.codingOf(words.text()));
            put(values, "charset", texts.charset().name());
            values.put("text", texts.octets(words.text()));
        }
    }

    private static void putWishes(Map<String, byte[]> values, Message message, Instant now) {
        if (message.priority() != Priority.NORMAL) {
            put(values, "priority", Integer.toString(message.priority().level()));
        }
        if (message.expires() != null) {
            var left = Duration.between(now, message.expires()).toMinutes();
            put(values, "validity", Long.toString(Math.max(1, left)));
        }
    }

    private static void put(Map<String, byte[]> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String query(Map<String, byte[]> values) {
        return values.entrySet().stream()
                .map(entry -> Percent.encoded(entry.getKey()) + "=" + Percent.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    @Override
    public Outcome outcome(Transmission transmission, List<Transmission> together, Reply reply, Instant at) {
        var remoteIds = List.of(KannelReceiptUrl.remoteId(transmission, together));
        return statuses.outcome(reply, at, remoteIds);
    }
}
