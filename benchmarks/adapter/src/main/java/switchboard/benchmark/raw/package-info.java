/** The Cloudhopper library and its codec, without a server. */
@NullMarked
package switchboard.benchmark.raw;

import org.jspecify.annotations.NullMarked;
