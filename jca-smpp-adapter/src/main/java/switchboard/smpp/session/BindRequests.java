package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import switchboard.smpp.BindSettings;

/** Makes the bind request (SMPP 3.4 §4.1). It holds the password and is never logged. */
final class BindRequests {

    private BindRequests() {}

    static BaseBind<?> of(BindSettings settings) {
        BaseBind<?> bind =
                switch (settings.identity().bindType()) {
                    case TRANSCEIVER -> new BindTransceiver();
                    case TRANSMITTER -> new BindTransmitter();
                    case RECEIVER -> new BindReceiver();
                };
        bind.setSystemId(settings.identity().systemId());
        bind.setPassword(settings.identity().password());
        bind.setSystemType(settings.identity().systemType());
        bind.setInterfaceVersion(SmppConstants.VERSION_3_4);
        return bind;
    }
}
