/** SMPP: translates between the core and the resource adapter. */
@NullMarked
package switchboard.ejb.transport.smpp;

import org.jspecify.annotations.NullMarked;
