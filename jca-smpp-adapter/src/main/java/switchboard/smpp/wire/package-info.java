/**
 * What both ends of a session need: the window of unanswered requests, writing in batches, the keep-alive, the rate, the
 * orderly end. None of it needs a lock: an object belongs to one event loop.
 */
@NullMarked
package switchboard.smpp.wire;

import org.jspecify.annotations.NullMarked;
