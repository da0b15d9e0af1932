package switchboard.ejb.transport.smpp.esme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import switchboard.smpp.EsmeMessage;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.SmppAddress;

/** Builds what an ESME submits from what matters to a test: {@code Hello} from MyBank and nothing else, unless told. */
final class ExampleEsmeMessage {
    private String serviceType = "";
    private int esmClass;
    private int protocolId;
    private Instant deliverAt;
    private Instant validUntil;
    private int registeredDelivery;
    private int dataCoding;
    private int defaultMessageId;
    private byte[] data = "Hello".getBytes(StandardCharsets.US_ASCII);
    private byte[] udh = {};
    private List<OptionalParameter> parameters = List.of();

    ExampleEsmeMessage serviceType(String value) {
        serviceType = value;
        return this;
    }

    ExampleEsmeMessage protocolId(int value) {
        protocolId = value;
        return this;
    }

    ExampleEsmeMessage esmClass(int value) {
        esmClass = value;
        return this;
    }

    ExampleEsmeMessage deliverAt(Instant time) {
        deliverAt = time;
        return this;
    }

    ExampleEsmeMessage validUntil(Instant time) {
        validUntil = time;
        return this;
    }

    ExampleEsmeMessage registeredDelivery(int value) {
        registeredDelivery = value;
        return this;
    }

    ExampleEsmeMessage dataCoding(int value) {
        dataCoding = value;
        return this;
    }

    ExampleEsmeMessage defaultMessageId(int value) {
        defaultMessageId = value;
        return this;
    }

    ExampleEsmeMessage data(String hex) {
        data = HexFormat.of().parseHex(hex);
        return this;
    }

    ExampleEsmeMessage udh(String hex) {
        udh = HexFormat.of().parseHex(hex);
        return this;
    }

    ExampleEsmeMessage parameters(OptionalParameter... given) {
        parameters = List.of(given);
        return this;
    }

    EsmeMessage build() {
        return new EsmeMessage(
                serviceType,
                SmppAddress.of("MyBank"),
                esmClass,
                protocolId,
                0,
                deliverAt,
                validUntil,
                registeredDelivery,
                false,
                dataCoding,
                defaultMessageId,
                data,
                udh,
                parameters);
    }
}
