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
import switchboard.smpp.MessageIdFormats;
import switchboard.smpp.OptionalParameter;
import switchboard.smpp.ShortMessage;
import switchboard.smpp.SubmitDefaults;
import switchboard.smpp.SubmitOptions;
import switchboard.smpp.text.EncodedPart;
import switchboard.smpp.text.OctetSegments;
import switchboard.smpp.text.Segmentation;

/** Makes submit_sm of messages (SMPP 3.4 §4.4.1). Thread-safe. */
final class SubmitEncoder {

    private static final Duration LONGEST_VALIDITY =
            Duration.ofDays(99).plusHours(23).plusMinutes(59).plusSeconds(59);

    private final BindSettings settings;
    private final Addresses addresses;
    private final AtomicInteger reference;

    /** @param reference of the next message in parts; shared by all who write to the same network */
    SubmitEncoder(BindSettings settings, AtomicInteger reference) {
        this.settings = settings;
        this.addresses = new Addresses(settings.addressing());
        this.reference = reference;
    }

    MessageIdFormats ids() {
        return settings.ids();
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
        Segmentation segments = Segmentation.of(text);
        if (segments.parts() > Segmentation.MAX_PARTS) {
            throw new UnsendableException("the text needs " + segments.parts() + " parts, at most 255 can be sent");
        }
        return pdus(
                message,
                segments.encode(nextReference(segments.parts())),
                dataCoding(message, segments.encoding().dataCoding()));
    }

    /** Only the number of the SMSC's default alphabet can be another. */
    private int dataCoding(ShortMessage message, int ofAlphabet) {
        return ofAlphabet == 0
                ? or(message.options().dataCoding(), settings.submit().dataCoding())
                : ofAlphabet;
    }

    private List<SubmitSm> octets(ShortMessage message, Body.Octets body) throws UnsendableException {
        OctetSegments segments = OctetSegments.of(body);
        if (segments.parts() > Segmentation.MAX_PARTS) {
            throw new UnsendableException("the octets need " + segments.parts() + " parts, at most 255 can be sent");
        }
        return pdus(message, segments.encode(nextReference(segments.parts())), body.dataCoding());
    }

    private int nextReference(int parts) {
        return parts == 1 ? 0 : reference.getAndIncrement() & 0xff;
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
        try {
            pdu.setShortMessage(part.userData());
        } catch (SmppInvalidArgumentException e) {
            throw new UnsendableException("a part has " + part.userData().length + " octets, at most 255 can be sent");
        }
        return pdu;
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
