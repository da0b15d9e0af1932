package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.tlv.Tlv;
import java.util.Optional;
import switchboard.smpp.BindType;
import switchboard.smpp.Identity;
import switchboard.smpp.InterfaceVersion;
import switchboard.smpp.pdu.CommandStatus;
import switchboard.smpp.wire.Outflow;

/** A session's bind and the answer to it (SMPP 3.4 §4.1), and the version that both agree in. */
final class BindExchange {

    private final BaseBind<?> request;
    private InterfaceVersion version;

    /** @param role not SPLIT */
    BindExchange(Identity identity, BindType role) {
        this.request = BindRequests.of(identity, role);
        this.version = identity.version();
    }

    void begin(Outflow outflow) {
        outflow.ask(request);
    }

    boolean isAnsweredBy(PduResponse response) {
        return response.getSequenceNumber() == request.getSequenceNumber();
    }

    /** Why the SMSC does not bind us; empty when it does. */
    Optional<String> refusal(PduResponse answer) {
        if (answer.getCommandStatus() != CommandStatus.OK || !(answer instanceof BaseBindResp)) {
            return Optional.of("bind refused: " + CommandStatus.describe(answer.getCommandStatus()));
        }
        readVersion(answer);
        return Optional.empty();
    }

    /** An SMSC that does not tell its version is taken to speak ours, since many of 3.4 don't. */
    private void readVersion(PduResponse answer) {
        Tlv told = answer.getOptionalParameter(SmppConstants.TAG_SC_INTERFACE_VERSION);
        if (told != null && told.getValue() != null && told.getValue().length == 1) {
            InterfaceVersion theirs = InterfaceVersion.of(told.getValue()[0] & 0xff);
            version = theirs.compareTo(version) < 0 ? theirs : version;
        }
    }

    /** The lower of both sides' versions; ours before the answer. */
    InterfaceVersion version() {
        return version;
    }
}
