package switchboard.smpp.pdu;

import static java.util.Map.entry;

import java.util.Map;

/** Numbers and names of command_status (SMPP 3.4 §5.1.3, SMPP 5.0 §4.7.6). */
public final class CommandStatus {

    public static final int OK = 0x00;
    public static final int INVALID_MESSAGE_LENGTH = 0x01;
    public static final int INVALID_COMMAND_LENGTH = 0x02;
    public static final int INVALID_COMMAND_ID = 0x03;
    public static final int INVALID_BIND_STATUS = 0x04;
    public static final int ALREADY_BOUND = 0x05;
    public static final int INVALID_PRIORITY = 0x06;
    public static final int SYSTEM_ERROR = 0x08;
    public static final int INVALID_SOURCE_ADDRESS = 0x0a;
    public static final int INVALID_DESTINATION_ADDRESS = 0x0b;
    public static final int INVALID_MESSAGE_ID = 0x0c;
    public static final int BIND_FAILED = 0x0d;
    public static final int INVALID_PASSWORD = 0x0e;
    public static final int INVALID_SYSTEM_ID = 0x0f;
    public static final int QUEUE_FULL = 0x14;
    public static final int INVALID_SERVICE_TYPE = 0x15;
    public static final int INVALID_NUMBER_OF_DESTINATIONS = 0x33;
    public static final int INVALID_DESTINATION_FLAG = 0x40;
    public static final int INVALID_ESM_CLASS = 0x43;
    public static final int INVALID_SYSTEM_TYPE = 0x53;
    public static final int INVALID_REPLACE_FLAG = 0x54;
    public static final int THROTTLED = 0x58;
    public static final int INVALID_SCHEDULED_DELIVERY_TIME = 0x61;
    public static final int INVALID_VALIDITY_PERIOD = 0x62;
    public static final int TEMPORARY_APPLICATION_ERROR = 0x64;
    public static final int INVALID_TLV_STREAM = 0xc0;
    public static final int OPTIONAL_PARAMETER_NOT_ALLOWED = 0xc1;
    public static final int INVALID_TLV_LENGTH = 0xc2;

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            entry(0x00, "ESME_ROK"),
            entry(0x01, "ESME_RINVMSGLEN"),
            entry(0x02, "ESME_RINVCMDLEN"),
            entry(0x03, "ESME_RINVCMDID"),
            entry(0x04, "ESME_RINVBNDSTS"),
            entry(0x05, "ESME_RALYBND"),
            entry(0x06, "ESME_RINVPRTFLG"),
            entry(0x07, "ESME_RINVREGDLVFLG"),
            entry(0x08, "ESME_RSYSERR"),
            entry(0x0a, "ESME_RINVSRCADR"),
            entry(0x0b, "ESME_RINVDSTADR"),
            entry(0x0c, "ESME_RINVMSGID"),
            entry(0x0d, "ESME_RBINDFAIL"),
            entry(0x0e, "ESME_RINVPASWD"),
            entry(0x0f, "ESME_RINVSYSID"),
            entry(0x11, "ESME_RCANCELFAIL"),
            entry(0x13, "ESME_RREPLACEFAIL"),
            entry(0x14, "ESME_RMSGQFUL"),
            entry(0x15, "ESME_RINVSERTYP"),
            entry(0x33, "ESME_RINVNUMDESTS"),
            entry(0x34, "ESME_RINVDLNAME"),
            entry(0x40, "ESME_RINVDESTFLAG"),
            entry(0x42, "ESME_RINVSUBREP"),
            entry(0x43, "ESME_RINVESMCLASS"),
            entry(0x44, "ESME_RCNTSUBDL"),
            entry(0x45, "ESME_RSUBMITFAIL"),
            entry(0x48, "ESME_RINVSRCTON"),
            entry(0x49, "ESME_RINVSRCNPI"),
            entry(0x50, "ESME_RINVDSTTON"),
            entry(0x51, "ESME_RINVDSTNPI"),
            entry(0x53, "ESME_RINVSYSTYP"),
            entry(0x54, "ESME_RINVREPFLAG"),
            entry(0x55, "ESME_RINVNUMMSGS"),
            entry(0x58, "ESME_RTHROTTLED"),
            entry(0x61, "ESME_RINVSCHED"),
            entry(0x62, "ESME_RINVEXPIRY"),
            entry(0x63, "ESME_RINVDFTMSGID"),
            entry(0x64, "ESME_RX_T_APPN"),
            entry(0x65, "ESME_RX_P_APPN"),
            entry(0x66, "ESME_RX_R_APPN"),
            entry(0x67, "ESME_RQUERYFAIL"),
            entry(0xc0, "ESME_RINVOPTPARSTREAM"),
            entry(0xc1, "ESME_ROPTPARNOTALLWD"),
            entry(0xc2, "ESME_RINVPARLEN"),
            entry(0xc3, "ESME_RMISSINGOPTPARAM"),
            entry(0xc4, "ESME_RINVOPTPARAMVAL"),
            entry(0xfe, "ESME_RDELIVERYFAILURE"),
            entry(0xff, "ESME_RUNKNOWNERR"),
            entry(0x100, "ESME_RSERTYPUNAUTH"),
            entry(0x101, "ESME_RPROHIBITED"),
            entry(0x102, "ESME_RSERTYPUNAVAIL"),
            entry(0x103, "ESME_RSERTYPDENIED"),
            entry(0x104, "ESME_RINVDCS"),
            entry(0x105, "ESME_RINVSRCADDRSUBUNIT"),
            entry(0x106, "ESME_RINVDSTADDRSUBUNIT"),
            entry(0x107, "ESME_RINVBCASTFREQINT"),
            entry(0x108, "ESME_RINVBCASTALIAS_NAME"),
            entry(0x109, "ESME_RINVBCASTAREAFMT"),
            entry(0x10a, "ESME_RINVNUMBCAST_AREAS"),
            entry(0x10b, "ESME_RINVBCASTCNTTYPE"),
            entry(0x10c, "ESME_RINVBCASTMSGCLASS"),
            entry(0x10d, "ESME_RBCASTFAIL"),
            entry(0x10e, "ESME_RBCASTQUERYFAIL"),
            entry(0x10f, "ESME_RBCASTCANCELFAIL"),
            entry(0x110, "ESME_RINVBCAST_REP"),
            entry(0x111, "ESME_RINVBCASTSRVGRP"),
            entry(0x112, "ESME_RINVBCASTCHANIND"));

    private CommandStatus() {}

    /** The specification's name, or eight hex digits for a vendor's number. */
    public static String name(int status) {
        return NAMES.getOrDefault(status, hex(status));
    }

    /** {@code ESME_RINVPASWD (0x0000000E)} */
    public static String describe(int status) {
        String name = NAMES.get(status);
        return name == null ? hex(status) : name + " (" + hex(status) + ")";
    }

    private static String hex(int status) {
        return "0x%08X".formatted(status);
    }
}
