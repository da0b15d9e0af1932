/** The gateway's ways in (driving ports) and what it needs from outside (driven ports). */
@NullMarked
package switchboard.core.port;

import org.jspecify.annotations.NullMarked;
