/** For authors of apps: apps that answer texts which begin with a word, or which a pattern matches. */
@NullMarked
package switchboard.core.handler;

import org.jspecify.annotations.NullMarked;
