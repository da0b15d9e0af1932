/** How core's values are written in JSON, on queues and in columns. */
@NullMarked
package switchboard.ejb.json;

import org.jspecify.annotations.NullMarked;
