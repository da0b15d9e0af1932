package switchboard.smpp.wire;

/** Something that came in and must be answered once; from any thread. After the end of its session nothing happens. */
public interface Unanswered {

    /** Octets of what came in, for what it takes of memory; 0 where there can't be enough of it. */
    default int octets() {
        return 0;
    }

    /** It could not be handled; the peer may send it again. */
    void failed();

    /** There is no room for it now. */
    void noRoom();
}
