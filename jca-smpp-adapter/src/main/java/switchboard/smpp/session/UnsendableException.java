package switchboard.smpp.session;

/** A message that no PDU can carry; the message says why and quotes nothing of it. */
final class UnsendableException extends Exception {

    UnsendableException(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
