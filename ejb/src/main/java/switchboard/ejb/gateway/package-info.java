/** The ways in, each durable before it answers. */
@NullMarked
package switchboard.ejb.gateway;

import org.jspecify.annotations.NullMarked;
