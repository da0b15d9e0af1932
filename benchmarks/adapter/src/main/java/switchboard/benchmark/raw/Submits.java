package switchboard.benchmark.raw;

import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.nio.charset.StandardCharsets;
import switchboard.benchmark.Plan;
import switchboard.benchmark.Sample;

/** Makes the submit_sm of a run. */
final class Submits {

    private static final byte ALPHANUMERIC = 5;
    private static final byte INTERNATIONAL = 1;
    private static final byte ISDN = 1;

    private Submits() {}

    static SubmitSm pdu(int number, Plan plan) throws SmppInvalidArgumentException {
        SubmitSm pdu = new SubmitSm();
        pdu.setSourceAddress(new Address(ALPHANUMERIC, (byte) 0, Sample.SOURCE));
        pdu.setDestAddress(new Address(INTERNATIONAL, ISDN, Sample.destination(number)));
        pdu.setRegisteredDelivery((byte) (plan.receipts() ? 1 : 0));
        pdu.setShortMessage(Sample.TEXT.getBytes(StandardCharsets.US_ASCII));
        return pdu;
    }
}
