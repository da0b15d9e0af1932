/** The resource adapter (Jakarta Connectors 2.1): outbound handles, and inbound delivery to message endpoints. */
@NullMarked
package switchboard.smpp.ra;

import org.jspecify.annotations.NullMarked;
