package switchboard.core.phase;

import java.util.List;
import java.util.function.UnaryOperator;

/** Notes each call, and does what a test tells it. */
final class Witness implements App {
    private final String name;
    private final List<String> calls;

    UnaryOperator<Incoming> filter = in -> in;
    UnaryOperator<Incoming> parse = in -> in;
    UnaryOperator<Incoming> handle = in -> in;
    UnaryOperator<Incoming> fallback = in -> in;
    UnaryOperator<Incoming> cleanup = in -> in;
    UnaryOperator<Outgoing> outgoing = out -> out;

    /** @param calls where each call is noted */
    Witness(String name, List<String> calls) {
        this.name = name;
        this.calls = calls;
    }

    @Override
    public String name() {
        return name;
    }

    private <T> T noted(String phase, UnaryOperator<T> method, T state) {
        calls.add(name + " " + phase);
        return method.apply(state);
    }

    @Override
    public Incoming filter(Incoming in) {
        return noted("filter", filter, in);
    }

    @Override
    public Incoming parse(Incoming in) {
        return noted("parse", parse, in);
    }

    @Override
    public Incoming handle(Incoming in) {
        return noted("handle", handle, in);
    }

    @Override
    public Incoming fallback(Incoming in) {
        return noted("fallback", fallback, in);
    }

    @Override
    public Incoming cleanup(Incoming in) {
        return noted("cleanup", cleanup, in);
    }

    @Override
    public Outgoing outgoing(Outgoing out) {
        return noted("outgoing", outgoing, out);
    }
}
