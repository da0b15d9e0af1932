/** Who may use the gateway, and for what. */
@NullMarked
package switchboard.core.account;

import org.jspecify.annotations.NullMarked;
