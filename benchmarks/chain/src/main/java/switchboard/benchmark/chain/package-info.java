/** Five apps such as people write them: one reads a message, one notes something, one changes it, one counts, one forbids. */
@NullMarked
package switchboard.benchmark.chain;

import org.jspecify.annotations.NullMarked;
