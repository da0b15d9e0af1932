@NullMarked
package switchboard.core;

import org.jspecify.annotations.NullMarked;
