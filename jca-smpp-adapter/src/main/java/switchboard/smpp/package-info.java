@NullMarked
package switchboard.smpp;

import org.jspecify.annotations.NullMarked;
