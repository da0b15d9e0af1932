/** PDUs as octets (SMPP 3.4 §3 to §5, SMPP 5.0): framing, reading that forgives, the numbers of command_status. */
@NullMarked
package switchboard.smpp.pdu;

import org.jspecify.annotations.NullMarked;
