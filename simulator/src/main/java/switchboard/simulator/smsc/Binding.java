package switchboard.simulator.smsc;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.BaseBind;
import com.cloudhopper.smpp.pdu.BaseBindResp;
import com.cloudhopper.smpp.pdu.BindReceiver;
import com.cloudhopper.smpp.pdu.BindTransmitter;
import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.tlv.Tlv;

/** As whom a connection is bound, and for which directions. */
record Binding(String systemId, boolean sends, boolean receives) {
    static final Binding NONE = new Binding("", false, false);
    private static final String OUR_SYSTEM_ID = "simulator";

    boolean isNone() {
        return !sends && !receives;
    }

    static Binding of(BaseBind<?> bind) {
        String systemId = systemId(bind);
        return new Binding(systemId, !(bind instanceof BindReceiver), !(bind instanceof BindTransmitter));
    }

    static String systemId(BaseBind<?> bind) {
        return bind.getSystemId() == null ? "" : bind.getSystemId();
    }

    static Pdu answer(BaseBind<?> bind) {
        BaseBindResp answer = (BaseBindResp) bind.createResponse();
        answer.setSystemId(OUR_SYSTEM_ID);
        byte[] version = {SmppConstants.VERSION_3_4};
        answer.addOptionalParameter(new Tlv(SmppConstants.TAG_SC_INTERFACE_VERSION, version));
        return answer;
    }
}
