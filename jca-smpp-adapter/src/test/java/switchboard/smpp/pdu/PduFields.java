package switchboard.smpp.pdu;

import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BaseSm;
import com.cloudhopper.smpp.pdu.BaseSmResp;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DataSm;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a PDU by the names of the specification, numbers unsigned; those that are missing are left out. */
final class PduFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PduFields() {}

    static Map<String, Object> body(Pdu pdu) {
        PduFields all = new PduFields();
        if (pdu instanceof BaseBind<?> bind) {
            all.bind(bind);
        } else if (pdu instanceof BaseBindResp bound) {
            all.put("system_id", bound.getSystemId());
        } else if (pdu instanceof Outbind outbind) {
            all.put("system_id", outbind.getSystemId()).put("password", outbind.getPassword());
        } else if (pdu instanceof BaseSm<?> message) {
            all.message(message);
        } else if (pdu instanceof BaseSmResp answer) {
            all.answer(answer);
        } else {
            all.other(pdu);
        }
        return all.fields;
    }

    static List<Map<String, Object>> parameters(Pdu pdu) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Tlv tlv : pdu.getOptionalParameterCount() == 0 ? List.<Tlv>of() : pdu.getOptionalParameters()) {
            all.add(Map.of(
                    "tag", "0x%04x".formatted(tlv.getTag() & 0xffff),
                    "length", tlv.getUnsignedLength(),
                    "value_hex", HexFormat.of().formatHex(tlv.getValue())));
        }
        return all;
    }

    private void bind(BaseBind<?> bind) {
        put("system_id", bind.getSystemId()).put("password", bind.getPassword());
        put("system_type", bind.getSystemType()).put("interface_version", bind.getInterfaceVersion());
        address("addr_ton", "addr_npi", "address_range", bind.getAddressRange());
    }

    private void message(BaseSm<?> message) {
        put("service_type", message.getServiceType());
        source(message.getSourceAddress());
        if (message instanceof SubmitMulti multi) {
            put("number_of_dests", multi.getDestinations().size());
            put(
                    "dest_addresses",
                    multi.getDestinations().stream().map(PduFields::destination).toList());
        } else {
            destination(message.getDestAddress());
        }
        put("esm_class", message.getEsmClass());
        put("registered_delivery", message.getRegisteredDelivery()).put("data_coding", message.getDataCoding());
        if (!(message instanceof DataSm)) {
            onlyInShortMessages(message);
        }
    }

    private void onlyInShortMessages(BaseSm<?> message) {
        put("protocol_id", message.getProtocolId()).put("priority_flag", message.getPriority());
        put("schedule_delivery_time", message.getScheduleDeliveryTime());
        put("validity_period", message.getValidityPeriod());
        put("replace_if_present_flag", message.getReplaceIfPresent());
        put("sm_default_msg_id", message.getDefaultMsgId());
        text(message.getShortMessage());
    }

    private void answer(BaseSmResp answer) {
        put("message_id", answer.getMessageId());
        if (answer instanceof SubmitMultiResp multi) {
            put("no_unsuccess", multi.getUnsuccesses().size());
            put(
                    "unsuccess_sme",
                    multi.getUnsuccesses().stream().map(PduFields::unsuccess).toList());
        }
    }

    private void other(Pdu pdu) {
        if (pdu instanceof QuerySm query) {
            put("message_id", query.getMessageId()).source(query.getSourceAddress());
        } else if (pdu instanceof QuerySmResp answer) {
            put("message_id", answer.getMessageId()).put("final_date", answer.getFinalDate());
            put("message_state", answer.getMessageState()).put("error_code", answer.getErrorCode());
        } else if (pdu instanceof CancelSm cancel) {
            put("service_type", cancel.getServiceType()).put("message_id", cancel.getMessageId());
            source(cancel.getSourceAddress());
            destination(cancel.getDestAddress());
        } else if (pdu instanceof ReplaceSm replacement) {
            replacement(replacement);
        } else if (pdu instanceof AlertNotification alert) {
            source(alert.getSourceAddress());
            address("esme_addr_ton", "esme_addr_npi", "esme_addr", alert.getEsmeAddress());
        }
    }

    private void replacement(ReplaceSm replacement) {
        put("message_id", replacement.getMessageId()).source(replacement.getSourceAddress());
        put("schedule_delivery_time", replacement.getScheduleDeliveryTime());
        put("validity_period", replacement.getValidityPeriod());
        put("registered_delivery", replacement.getRegisteredDelivery());
        put("sm_default_msg_id", replacement.getDefaultMsgId());
        text(replacement.getShortMessage());
    }

    private void source(Address address) {
        address("source_addr_ton", "source_addr_npi", "source_addr", address);
    }

    private void destination(Address address) {
        address("dest_addr_ton", "dest_addr_npi", "destination_addr", address);
    }

    private static Map<String, Object> destination(Destination destination) {
        PduFields one = new PduFields();
        if (destination instanceof Destination.Sme sme) {
            one.put("dest_flag", 1).address("ton", "npi", "destination_addr", sme.address());
        } else if (destination instanceof Destination.DistributionList list) {
            one.put("dest_flag", 2).put("dl_name", list.name());
        }
        return one.fields;
    }

    private static Map<String, Object> unsuccess(SubmitMultiResp.Unsuccess unsuccess) {
        PduFields one = new PduFields();
        one.address("ton", "npi", "destination_addr", unsuccess.address());
        one.put("error_status_code", unsuccess.status());
        return one.fields;
    }

    private void address(String ton, String npi, String number, Address address) {
        put(ton, address.getTon()).put(npi, address.getNpi()).put(number, address.getAddress());
    }

    private void text(byte[] message) {
        put("sm_length", message.length).put("short_message_hex", HexFormat.of().formatHex(message));
    }

    private PduFields put(String name, Object value) {
        if (value != null) {
            fields.put(name, value instanceof Byte octet ? Byte.toUnsignedInt(octet) : value);
        }
        return this;
    }
}
