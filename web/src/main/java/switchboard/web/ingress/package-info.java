/** What networks send by HTTP. Knows no protocol: the connector's transport reads it. */
@NullMarked
package switchboard.web.ingress;

import org.jspecify.annotations.NullMarked;
