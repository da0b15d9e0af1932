/** For who writes an app: a gateway in memory, and talks as scripts. In core's test jar. */
@NullMarked
package switchboard.core.testing;

import org.jspecify.annotations.NullMarked;
