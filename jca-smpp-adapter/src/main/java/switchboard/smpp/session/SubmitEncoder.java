package switchboard.smpp.session;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.SmppInvalidArgumentException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import switchboard.smpp.BindSettings;
import switchboard.smpp.Body;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.text.EncodedPart;
import switchboard.smpp.text.Encoding;
import switchboard.smpp.text.OctetSegments;
import switchboard.smpp.text.Ports;
import switchboard.smpp.text.Segmentation;
import switchboard.smpp.text.UserDataHeader;

/** Makes submit_sm of messages (SMPP 3.4 §4.4.1). Thread-safe. */
final class SubmitEncoder {

    private static final Duration LONGEST_VALIDITY =
            Duration.ofDays(99).plusHours(23).plusMinutes(59).plusSeconds(59);

    /** SMPP 3.4 §5.3.2.22 to 24. */
    private static final short SAR_REFERENCE = SmppConstants.TAG_SAR_MSG_REF_NUM;

    private static final short SAR_TOTAL = SmppConstants.TAG_SAR_TOTAL_SEGMENTS;
    private static final short SAR_SEQUENCE = SmppConstants.TAG_SAR_SEGMENT_SEQNUM;

    private final BindSettings settings;
    private final Addresses addresses;
    private final AtomicInteger reference;

    /** @param reference of the next message in parts; shared by all who write to the same network */
    SubmitEncoder(BindSettings settings, AtomicInteger reference) {
        this.settings = settings;
        this.addresses = new Addresses(settings.addressing());
        this.reference = reference;
    }

    List<SubmitSm> encode(ShortMessage message) throws UnsendableException {
        if (!settings.identity().bindType().transmits()) {
            throw new UnsendableException("the connector is bound as receiver");
        }
        if (message.body() instanceof Body.Text text) {
            return text(message, text.text());
        }
        return octets(message, (Body.Octets) message.body());
    }

    private List<SubmitSm> text(ShortMessage message, String text) throws UnsendableException {
        boolean classed = message.options().messageClass() != null;
        try {
            Segmentation segments = Segmentation.of(
                    text,
                    classed ? settings.texts().forClass() : settings.texts(),
                    header(message.options().ports()));
            List<EncodedPart> parts = segments.encode(nextReference(segments.parts()));
            return pdus(message, parts, dataCoding(message, segments.encoding()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnsendableException(String.valueOf(e.getMessage()));
        }
    }

    private static UserDataHeader header(@Nullable Ports ports) {
        return ports == null ? UserDataHeader.NONE : UserDataHeader.NONE.withPorts16(ports);
    }

    /** Only the number of the SMSC's default alphabet can be another. */
    private int dataCoding(ShortMessage message, Encoding encoding) {
        Integer messageClass = message.options().messageClass();
        if (messageClass != null) {
            return encoding.dataCoding(messageClass);
        }
        return encoding.dataCoding() == 0
                ? or(message.options().dataCoding(), settings.submit().dataCoding())
                : encoding.dataCoding();
    }

    private List<SubmitSm> octets(ShortMessage message, Body.Octets body) throws UnsendableException {
        OctetSegments segments = OctetSegments.of(body, settings.texts().concatenation());
        try {
            return pdus(message, segments.encode(nextReference(segments.parts())), body.dataCoding());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnsendableException(String.valueOf(e.getMessage()));
        }
    }

    private int nextReference(int parts) {
        return parts == 1 ? 0 : reference.getAndIncrement();
    }

    private List<SubmitSm> pdus(ShortMessage message, List<EncodedPart> parts, int dataCoding)
            throws UnsendableException {
        List<SubmitSm> pdus = new ArrayList<>(parts.size());
        for (EncodedPart part : parts) {
            pdus.add(pdu(message, part, dataCoding));
        }
        return pdus;
    }

    private SubmitSm pdu(ShortMessage message, EncodedPart part, int dataCoding) throws UnsendableException {
        SubmitSm pdu = envelope(message);
        int udhi = part.udh().length > 0 ? SmppConstants.ESM_CLASS_UDHI_MASK : 0;
        pdu.setEsmClass((byte) (or(message.options().esmClass(), 0) | udhi));
        pdu.setDataCoding((byte) dataCoding);
        if (part.sar() != null) {
            put(SAR_REFERENCE, 2, part.sar().reference(), pdu);
            put(SAR_TOTAL, 1, part.sar().total(), pdu);
            put(SAR_SEQUENCE, 1, part.sar().sequence(), pdu);
        }
        userData(part, pdu);
        return pdu;
    }

    private static void userData(EncodedPart part, SubmitSm pdu) throws UnsendableException {
        byte[] userData = part.userData();
        if (part.payload()) {
            pdu.setOptionalParameter(new Tlv(SmppConstants.TAG_MESSAGE_PAYLOAD, userData));
            return;
        }
        try {
            pdu.setShortMessage(userData);
        } catch (SmppInvalidArgumentException e) {
            throw new UnsendableException("a part has " + userData.length + " octets, at most 255 can be sent");
        }
    }

    private static void put(short tag, int octets, int value, SubmitSm pdu) {
        byte[] wide = {(byte) (value >> 8), (byte) value};
        pdu.setOptionalParameter(new Tlv(tag, octets == 2 ? wide : new byte[] {wide[1]}));
    }

    /** What is the same in each part. */
    private SubmitSm envelope(ShortMessage message) throws UnsendableException {
        SubmitDefaults defaults = settings.submit();
        SubmitOptions said = message.options();
        int receipts = defaults.receipts().registeredDelivery(message.receiptRequested());
        SubmitSm pdu = new SubmitSm();
        pdu.setServiceType(or(said.serviceType(), defaults.serviceType()));
        pdu.setSourceAddress(addresses.source(message.source()));
        pdu.setDestAddress(addresses.destination(message.destination()));
        pdu.setProtocolId(or(said.protocolId(), defaults.protocolId()).byteValue());
        pdu.setPriority((byte) message.priority());
        pdu.setValidityPeriod(validity(message.validity() == null ? defaults.validity() : message.validity()));
        pdu.setRegisteredDelivery(or(said.registeredDelivery(), receipts).byteValue());
        defaults.parameters().forEach(parameter -> put(parameter, pdu));
        said.parameters().forEach(parameter -> put(parameter, pdu));
        return pdu;
    }

    private static void put(OptionalParameter parameter, SubmitSm pdu) {
        pdu.setOptionalParameter(new Tlv((short) parameter.tag(), parameter.value()));
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }

    /** Relative: YYMMDDhhmmss000R (SMPP 3.4 §7.1.1.2). Days instead of months and years, whose length varies. */
    private static String validity(@Nullable Duration validity) {
        if (validity == null) {
            return "";
        }
        Duration d = validity.compareTo(LONGEST_VALIDITY) > 0 ? LONGEST_VALIDITY : validity;
        Duration whole = d.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : d;
        return "0000%02d%02d%02d%02d000R"
                .formatted(whole.toDays(), whole.toHoursPart(), whole.toMinutesPart(), whole.toSecondsPart());
    }
}
