/** Which tests prove which cases of the systems that we unite. */
@NullMarked
package switchboard.core.conformance;

import org.jspecify.annotations.NullMarked;
