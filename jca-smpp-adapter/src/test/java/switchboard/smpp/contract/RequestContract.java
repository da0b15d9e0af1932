package switchboard.smpp.contract;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import switchboard.smpp.EsmeLimits;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;

/** What jSMPP asks of our server, in a window of one. */
abstract class RequestContract extends EsmeContract {

    static final SmppAddress SOURCE = new SmppAddress(new TypeOfAddress(3, 0), "12345");
    static final SmppAddress DESTINATION = new SmppAddress(new TypeOfAddress(1, 1), "491701234567");
    static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    @BeforeEach
    void listen() {
        limits = new EsmeLimits(10, 1, 10, 0, 1);
        open(settings());
    }
}
