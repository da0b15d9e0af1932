/** H2 as a transaction manager needs it: its {@code XAException}s carry no error code (2.2.224, and later ones). */
@NullMarked
package switchboard.h2;

import org.jspecify.annotations.NullMarked;
