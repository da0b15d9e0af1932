package switchboard.smpp.server;

/** A request whose fields break the specification; the ESME is told with the status. */
final class RefusedRequestException extends Exception {

    private final int status;

    RefusedRequestException(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
