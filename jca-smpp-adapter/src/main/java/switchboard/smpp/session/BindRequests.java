package switchboard.smpp.session;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.type.Address;
import switchboard.smpp.AddressRange;
import switchboard.smpp.BindType;
import switchboard.smpp.Identity;

/** Makes the bind request (SMPP 3.4 §4.1). It holds the password and is never logged. */
final class BindRequests {

    private BindRequests() {}

    /** @param role not SPLIT */
    static BaseBind<?> of(Identity identity, BindType role) {
        BaseBind<?> bind =
                switch (role) {
                    case TRANSCEIVER -> new BindTransceiver();
                    case TRANSMITTER -> new BindTransmitter();
                    case RECEIVER -> new BindReceiver();
                    case SPLIT -> throw new IllegalArgumentException("role must not be SPLIT");
                };
        AddressRange range = identity.addressRange();
        bind.setSystemId(identity.systemId());
        bind.setPassword(identity.password());
        bind.setSystemType(identity.systemType());
        bind.setInterfaceVersion((byte) identity.version().code());
        bind.setAddressRange(
                new Address((byte) range.type().ton(), (byte) range.type().npi(), range.addresses()));
        return bind;
    }
}
