package switchboard.core.flow;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Digest;
import switchboard.core.port.Submission;

/** Tells whether two submissions ask for the same. */
final class Fingerprint {
    private final StringBuilder fields = new StringBuilder();

    private Fingerprint() {}

    /** SHA-256 over every field that the client wrote, as written, in hexadecimal. */
    static String of(Submission submission) {
        return Digest.of(new Fingerprint()
                .put("version", submission.version())
                .put("from", submission.from())
                .put("to", submission.to())
                .put("text", submission.text())
                .put("binary", submission.binary())
                .put("udh", submission.udh())
                .put("connector", submission.connector())
                .put("receipt", submission.receipt())
                .put("callback", submission.callback())
                .put("validity", submission.validity())
                .put("notBefore", submission.notBefore())
                .put("priority", submission.priority())
                .put("tags", submission.tags())
                .put("attributes", submission.attributes())
                .put("clientReference", submission.clientReference())
                .fields
                .toString());
    }

    private Fingerprint put(String name, @Nullable List<String> values) {
        if (values != null) {
            put(name, values.size());
            values.forEach(value -> put(name, value));
        }
        return this;
    }

    private Fingerprint put(String name, @Nullable Map<String, String> values) {
        if (values != null) {
            put(name, values.size());
            new TreeMap<>(values).forEach((key, value) -> put("key", key).put("value", value));
        }
        return this;
    }

    /** With its length, so that no value can be taken for the end of it; an absent one leaves no trace. */
    private Fingerprint put(String name, @Nullable Object value) {
        if (value != null) {
            var text = value.toString();
            fields.append(name).append(' ').append(text.length()).append(' ').append(text);
        }
        return this;
    }
}
