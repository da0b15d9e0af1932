/** What is known of the world's numbering plans. */
@NullMarked
package switchboard.ejb.country;

import org.jspecify.annotations.NullMarked;
