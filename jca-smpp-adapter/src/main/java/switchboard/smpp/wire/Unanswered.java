package switchboard.smpp.wire;

/** Something that came in and must be answered once; from any thread. After the end of its session nothing happens. */
public interface Unanswered {

    /** It could not be handled; the peer may send it again. */
    void failed();

    /** There is no room for it now. */
    void noRoom();
}
