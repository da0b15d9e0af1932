package switchboard.smpp.server;

import com.cloudhopper.smpp.type.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;
import switchboard.smpp.text.SmppTime;

/** Reads single fields of PDUs, each with the status that tells the ESME when it is wrong. */
final class Fields {

    private Fields() {}

    static String text(@Nullable String value, int maxLength, int status) throws RefusedRequestException {
        if (value == null) {
            return "";
        }
        if (value.length() > maxLength) {
            throw new RefusedRequestException(status);
        }
        return value;
    }

    static SmppAddress address(@Nullable Address address, int maxLength, int status) throws RefusedRequestException {
        if (address == null) {
            return SmppAddress.NONE;
        }
        TypeOfAddress type = new TypeOfAddress(address.getTon() & 0xff, address.getNpi() & 0xff);
        return new SmppAddress(type, text(address.getAddress(), maxLength, status));
    }

    /** Null when it is empty. */
    static @Nullable Instant time(@Nullable String value, Instant now, int status) throws RefusedRequestException {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return SmppTime.read(value, now).orElseThrow(() -> new RefusedRequestException(status));
    }

    static int within(byte value, int max, int status) throws RefusedRequestException {
        if ((value & 0xff) > max) {
            throw new RefusedRequestException(status);
        }
        return value & 0xff;
    }
}
