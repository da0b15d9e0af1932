/** People, the addresses by which networks reach them, and what they do not want. */
@NullMarked
package switchboard.core.contact;

import org.jspecify.annotations.NullMarked;
