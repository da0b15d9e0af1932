/** The console: one page, one bean, same name. Beans only translate. */
@NullMarked
package switchboard.web.admin;

import org.jspecify.annotations.NullMarked;
