/** What the octets of a short message say: GSM 7 bit, Latin-1, UCS-2, and concatenated parts. */
@NullMarked
package switchboard.simulator.text;

import org.jspecify.annotations.NullMarked;
