package switchboard.ejb.transport.smpp;

/** The attributes of a message that are for SMPP alone, or come from it; {@link SmppOptions} tells what they may say. */
public final class SmppAttributes {
    public static final String SERVICE_TYPE = "smpp.service_type";
    public static final String PROTOCOL_ID = "smpp.protocol_id";
    public static final String DATA_CODING = "smpp.data_coding";
    public static final String MESSAGE_CLASS = "smpp.message_class";
    public static final String FLASH = "smpp.flash";
    public static final String SOURCE_PORT = "smpp.source_port";
    public static final String DESTINATION_PORT = "smpp.destination_port";

    static final String ESM_CLASS = "smpp.esm_class";
    static final String REGISTERED_DELIVERY = "smpp.registered_delivery";
    static final String PRIORITY = "smpp.priority";
    static final String VALIDITY = "smpp.validity";

    /** The tag follows: {@code smpp.tlv.0x1403}. */
    static final String TLV = "smpp.tlv.";

    /** Which parts of a long message did not come: {@code 2/3}. */
    static final String MISSING_PARTS = "smpp.missing_parts";

    /** Which part a message is that goes on alone: {@code 2/3}. */
    static final String PART = "smpp.part";

    /** What the parts of one long message have in common. */
    static final String REFERENCE = "smpp.reference";

    private SmppAttributes() {}
}
