package switchboard.smpp.server;

import com.cloudhopper.smpp.type.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.pdu.SmppTime;

/** Single fields of PDUs as the API has them; what was not sent is empty or null. */
final class Fields {

    private Fields() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static SmppAddress address(@Nullable Address address) {
        return address == null
                ? SmppAddress.NONE
                : new SmppAddress(
                        new TypeOfAddress(address.getTon() & 0xff, address.getNpi() & 0xff),
                        text(address.getAddress()));
    }

    /** Null when it is empty. */
    static @Nullable Instant time(@Nullable String value, Instant now) {
        return value == null ? null : SmppTime.read(value, now).orElse(null);
    }
}
