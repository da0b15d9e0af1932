package switchboard.smpp.pdu;

import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.EmptyBodyResp;

/** The answer to a replace_sm: a header (SMPP 3.4 §4.10.2). */
public final class ReplaceSmResp extends EmptyBodyResp {

    public ReplaceSmResp() {
        super(SmppConstants.CMD_ID_REPLACE_SM_RESP, "replace_sm_resp");
    }
}
