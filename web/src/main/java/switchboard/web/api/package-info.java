/** The REST API: JSON in, JSON or a problem (RFC 9457) out. */
@NullMarked
package switchboard.web.api;

import org.jspecify.annotations.NullMarked;
