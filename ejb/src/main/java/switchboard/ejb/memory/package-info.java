/** The direct router: no queues, nothing kept. */
@NullMarked
package switchboard.ejb.memory;

import org.jspecify.annotations.NullMarked;
