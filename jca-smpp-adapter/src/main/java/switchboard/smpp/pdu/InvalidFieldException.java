package switchboard.smpp.pdu;

import com.cloudhopper.smpp.type.RecoverablePduException;

/** A field whose value makes the rest unreadable, with the command_status that says so. */
final class InvalidFieldException extends RecoverablePduException {

    private final int status;

    InvalidFieldException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
