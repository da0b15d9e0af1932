/** The resource adapter, used through its connection factory inside the server. */
@NullMarked
package switchboard.benchmark.server;

import org.jspecify.annotations.NullMarked;
