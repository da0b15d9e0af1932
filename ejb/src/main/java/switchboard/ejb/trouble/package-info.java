/** What goes wrong, told when it begins, changes and ends. */
@NullMarked
package switchboard.ejb.trouble;

import org.jspecify.annotations.NullMarked;
