/** What is said, by whom and to whom: values without behaviour towards the outside. */
@NullMarked
package switchboard.core.message;

import org.jspecify.annotations.NullMarked;
