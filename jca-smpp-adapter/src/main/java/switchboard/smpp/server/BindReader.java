package switchboard.smpp.server;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.type.Address;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindType;
import switchboard.smpp.EsmeBind;
import switchboard.smpp.SmppAddress;
import switchboard.smpp.TypeOfAddress;

/** Reads bind requests (SMPP 3.4 §4.1), forgiving what nobody needs. */
final class BindReader {

    private static final int LONGEST_RANGE = 40;
    private static final int LONGEST_SHOWN = 16;

    private BindReader() {}

    static EsmeBind read(String server, BaseBind<?> request, InetSocketAddress peer, boolean tls) {
        return new EsmeBind(
                server,
                Fields.text(request.getSystemId()),
                printable(Fields.text(request.getSystemType())),
                type(request),
                request.getInterfaceVersion() & 0xff,
                range(request.getAddressRange()),
                peer,
                tls);
    }

    static String password(BaseBind<?> request) {
        return Fields.text(request.getPassword());
    }

    /** As it may be shown to operators: a name from outside must not forge lines of a log. */
    static String printable(String value) {
        return cut(value, LONGEST_SHOWN).replaceAll("[^ -~]", "?");
    }

    private static BindType type(BaseBind<?> request) {
        if (request instanceof BindTransmitter) {
            return BindType.TRANSMITTER;
        }
        return request instanceof BindReceiver ? BindType.RECEIVER : BindType.TRANSCEIVER;
    }

    private static SmppAddress range(@Nullable Address range) {
        return range == null
                ? SmppAddress.NONE
                : new SmppAddress(
                        new TypeOfAddress(range.getTon() & 0xff, range.getNpi() & 0xff),
                        cut(Fields.text(range.getAddress()), LONGEST_RANGE));
    }

    private static String cut(String value, int length) {
        return value.length() <= length ? value : value.substring(0, length);
    }
}
