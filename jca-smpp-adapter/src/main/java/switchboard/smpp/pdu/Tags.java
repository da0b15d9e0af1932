package switchboard.smpp.pdu;

import static java.util.Map.entry;

import java.util.Map;

/** Names of the optional parameters (SMPP 3.4 §5.3.2, SMPP 5.0 §4.8.1). */
public final class Tags {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            entry(0x0005, "dest_addr_subunit"),
            entry(0x0006, "dest_network_type"),
            entry(0x0007, "dest_bearer_type"),
            entry(0x0008, "dest_telematics_id"),
            entry(0x000d, "source_addr_subunit"),
            entry(0x000e, "source_network_type"),
            entry(0x000f, "source_bearer_type"),
            entry(0x0010, "source_telematics_id"),
            entry(0x0017, "qos_time_to_live"),
            entry(0x0019, "payload_type"),
            entry(0x001d, "additional_status_info_text"),
            entry(0x001e, "receipted_message_id"),
            entry(0x0030, "ms_msg_wait_facilities"),
            entry(0x0201, "privacy_indicator"),
            entry(0x0202, "source_subaddress"),
            entry(0x0203, "dest_subaddress"),
            entry(0x0204, "user_message_reference"),
            entry(0x0205, "user_response_code"),
            entry(0x020a, "source_port"),
            entry(0x020b, "dest_port"),
            entry(0x020c, "sar_msg_ref_num"),
            entry(0x020d, "language_indicator"),
            entry(0x020e, "sar_total_segments"),
            entry(0x020f, "sar_segment_seqnum"),
            entry(0x0210, "sc_interface_version"),
            entry(0x0302, "callback_num_pres_ind"),
            entry(0x0303, "callback_num_atag"),
            entry(0x0304, "number_of_messages"),
            entry(0x0381, "callback_num"),
            entry(0x0420, "dpf_result"),
            entry(0x0421, "set_dpf"),
            entry(0x0422, "ms_availability_status"),
            entry(0x0423, "network_error_code"),
            entry(0x0424, "message_payload"),
            entry(0x0425, "delivery_failure_reason"),
            entry(0x0426, "more_messages_to_send"),
            entry(0x0427, "message_state"),
            entry(0x0428, "congestion_state"),
            entry(0x0501, "ussd_service_op"),
            entry(0x0600, "broadcast_channel_indicator"),
            entry(0x0601, "broadcast_content_type"),
            entry(0x0602, "broadcast_content_type_info"),
            entry(0x0603, "broadcast_message_class"),
            entry(0x0604, "broadcast_rep_num"),
            entry(0x0605, "broadcast_frequency_interval"),
            entry(0x0606, "broadcast_area_identifier"),
            entry(0x0607, "broadcast_error_status"),
            entry(0x0608, "broadcast_area_success"),
            entry(0x0609, "broadcast_end_time"),
            entry(0x060a, "broadcast_service_group"),
            entry(0x060b, "billing_identification"),
            entry(0x060d, "source_network_id"),
            entry(0x060e, "dest_network_id"),
            entry(0x060f, "source_node_id"),
            entry(0x0610, "dest_node_id"),
            entry(0x0611, "dest_addr_np_resolution"),
            entry(0x0612, "dest_addr_np_information"),
            entry(0x0613, "dest_addr_np_country"),
            entry(0x1201, "display_time"),
            entry(0x1203, "sms_signal"),
            entry(0x1204, "ms_validity"),
            entry(0x130c, "alert_on_message_delivery"),
            entry(0x1380, "its_reply_type"),
            entry(0x1383, "its_session_info"));

    private Tags() {}

    /** The name of SMPP 5.0, or four hex digits for a vendor's tag. */
    public static String name(short tag) {
        int number = tag & 0xffff;
        return NAMES.getOrDefault(number, "0x%04X".formatted(number));
    }
}
