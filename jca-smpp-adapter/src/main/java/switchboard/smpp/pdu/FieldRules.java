package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.type.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a server asks of the fields of a request (sizes of SMPP 3.4 §4, less the NUL). A client asks nothing: it can't
 * make its SMSC better. Passwords may have more than the 8 octets of §5.2.2: it is the account that decides.
 */
public final class FieldRules {

    private static final int SYSTEM_ID = 15;
    private static final int SYSTEM_TYPE = 12;
    private static final int SERVICE_TYPE = 5;
    private static final int ADDRESS = 20;
    private static final int DATA_SM_ADDRESS = 64;
    private static final int MESSAGE_ID = 64;

    private FieldRules() {}

    /** The command_status of the first field that is wrong, {@link CommandStatus#OK} when none is. */
    public static int check(Pdu request) {
        if (request instanceof BaseBind<?> bind) {
            return bind(bind);
        } else if (request instanceof BaseSm<?> message) {
            return message(message);
        } else if (request instanceof ReplaceSm replacement) {
            return replacement(replacement);
        } else if (request instanceof QuerySm query) {
            return reference(query.getMessageId(), query.getSourceAddress());
        } else if (request instanceof CancelSm cancel) {
            return cancel(cancel);
        }
        return CommandStatus.OK;
    }

    private static int bind(BaseBind<?> bind) {
        return new FirstOf()
                .unless(isVisibleAscii(bind.getSystemId(), SYSTEM_ID), CommandStatus.INVALID_SYSTEM_ID)
                .unless(fits(bind.getSystemType(), SYSTEM_TYPE), CommandStatus.INVALID_SYSTEM_TYPE)
                .status;
    }

    private static int message(BaseSm<?> message) {
        int address = message instanceof DataSm ? DATA_SM_ADDRESS : ADDRESS;
        return new FirstOf()
                .unless(fits(message.getServiceType(), SERVICE_TYPE), CommandStatus.INVALID_SERVICE_TYPE)
                .unless(fits(message.getSourceAddress(), address), CommandStatus.INVALID_SOURCE_ADDRESS)
                .unless(hasDestination(message, address), CommandStatus.INVALID_DESTINATION_ADDRESS)
                .unless(isTime(message.getScheduleDeliveryTime()), CommandStatus.INVALID_SCHEDULED_DELIVERY_TIME)
                .unless(isTime(message.getValidityPeriod()), CommandStatus.INVALID_VALIDITY_PERIOD)
                .unless(UserData.hasWholeHeader(message), CommandStatus.INVALID_ESM_CLASS)
                .unless(UserData.hasWholeCharacters(message), CommandStatus.INVALID_MESSAGE_LENGTH)
                .unless(UserData.hasSegmentNumbers(message), CommandStatus.INVALID_TLV_LENGTH)
                .status;
    }

    private static int replacement(ReplaceSm replacement) {
        return new FirstOf()
                .unless(fits(replacement.getMessageId(), MESSAGE_ID), CommandStatus.INVALID_MESSAGE_ID)
                .unless(fits(replacement.getSourceAddress(), ADDRESS), CommandStatus.INVALID_SOURCE_ADDRESS)
                .unless(isTime(replacement.getScheduleDeliveryTime()), CommandStatus.INVALID_SCHEDULED_DELIVERY_TIME)
                .unless(isTime(replacement.getValidityPeriod()), CommandStatus.INVALID_VALIDITY_PERIOD)
                .status;
    }

    private static int cancel(CancelSm cancel) {
        return new FirstOf()
                .unless(fits(cancel.getServiceType(), SERVICE_TYPE), CommandStatus.INVALID_SERVICE_TYPE)
                .unless(fits(cancel.getDestAddress(), ADDRESS), CommandStatus.INVALID_DESTINATION_ADDRESS)
                .or(reference(cancel.getMessageId(), cancel.getSourceAddress()));
    }

    private static int reference(@Nullable String messageId, @Nullable Address source) {
        return new FirstOf()
                .unless(fits(messageId, MESSAGE_ID), CommandStatus.INVALID_MESSAGE_ID)
                .unless(fits(source, ADDRESS), CommandStatus.INVALID_SOURCE_ADDRESS)
                .status;
    }

    private static boolean hasDestination(BaseSm<?> message, int longest) {
        if (message instanceof SubmitMulti multi) {
            return multi.getDestinations().stream()
                    .allMatch(one -> !(one instanceof Destination.Sme sme) || isAddress(sme.address(), longest));
        }
        return !(message instanceof SubmitSm || message instanceof DataSm)
                || isAddress(message.getDestAddress(), longest);
    }

    private static boolean isAddress(@Nullable Address address, int longest) {
        return address != null && !address.getAddress().isEmpty() && fits(address, longest);
    }

    private static boolean fits(@Nullable Address address, int longest) {
        return address == null || fits(address.getAddress(), longest);
    }

    private static boolean fits(@Nullable String value, int longest) {
        return value == null || value.length() <= longest;
    }

    private static boolean isVisibleAscii(@Nullable String value, int longest) {
        return value == null || (fits(value, longest) && value.chars().allMatch(c -> c >= ' ' && c < 0x7f));
    }

    private static boolean isTime(@Nullable String value) {
        return value == null || SmppTime.isValid(value);
    }

    /** Keeps the first status that is not OK. */
    private static final class FirstOf {
        private int status = CommandStatus.OK;

        FirstOf unless(boolean right, int otherwise) {
            status = status == CommandStatus.OK && !right ? otherwise : status;
            return this;
        }

        int or(int next) {
            return status == CommandStatus.OK ? next : status;
        }
    }
}
