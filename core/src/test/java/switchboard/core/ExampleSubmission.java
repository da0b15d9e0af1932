package switchboard.core;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import switchboard.core.port.Submission;

/** Builds a submission from what matters to a test: {@code Hello} to +491701234567 and nothing else, unless told. */
public final class ExampleSubmission {
    private Integer version;
    private String from;
    private List<String> to = List.of("+491701234567");
    private String text = "Hello";
    private String binary;
    private String udh;
    private String connector;
    private Boolean receipt;
    private String callback;
    private String validity;
    private String notBefore;
    private String priority;
    private List<String> tags;
    private Map<String, String> attributes;
    private String clientReference;

    public ExampleSubmission version(Integer number) {
        version = number;
        return this;
    }

    public ExampleSubmission from(String sender) {
        from = sender;
        return this;
    }

    public ExampleSubmission to(String... recipients) {
        return to(Arrays.asList(recipients));
    }

    public ExampleSubmission to(List<String> recipients) {
        to = recipients;
        return this;
    }

    public ExampleSubmission text(String words) {
        text = words;
        return this;
    }

    public ExampleSubmission connector(String id) {
        connector = id;
        return this;
    }

    public ExampleSubmission receipt(Boolean wanted) {
        receipt = wanted;
        return this;
    }

    public ExampleSubmission callback(String url) {
        callback = url;
        return this;
    }

    public ExampleSubmission validity(String duration) {
        validity = duration;
        return this;
    }

    public ExampleSubmission notBefore(String time) {
        notBefore = time;
        return this;
    }

    public ExampleSubmission priority(String name) {
        priority = name;
        return this;
    }

    public ExampleSubmission tags(List<String> labels) {
        tags = labels;
        return this;
    }

    /** Octets instead of the text. */
    public ExampleSubmission binary(String header, String octets) {
        text = null;
        udh = header;
        binary = octets;
        return this;
    }

    public ExampleSubmission attributes(Map<String, String> notes) {
        attributes = notes;
        return this;
    }

    public ExampleSubmission clientReference(String reference) {
        clientReference = reference;
        return this;
    }

    public Submission build() {
        return new Submission(
                version,
                from,
                to,
                text,
                binary,
                udh,
                connector,
                receipt,
                callback,
                validity,
                notBefore,
                priority,
                tags,
                attributes,
                clientReference);
    }
}
