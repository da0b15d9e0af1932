/** One measurement of a way to submit by SMPP: what is sent, what is counted, what comes of it. */
@NullMarked
package switchboard.benchmark;

import org.jspecify.annotations.NullMarked;
