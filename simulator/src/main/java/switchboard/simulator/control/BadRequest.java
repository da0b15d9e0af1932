package switchboard.simulator.control;

/** The request can't be understood; the message starts with the field it is about. */
final class BadRequest extends RuntimeException {
    BadRequest(String field, String problem) {
        super(field + ": " + problem);
    }
}
