package switchboard.simulator.control;

/** Answers one kind of request. */
interface Handler {
    Reply handle(Request request) throws InterruptedException;
}
