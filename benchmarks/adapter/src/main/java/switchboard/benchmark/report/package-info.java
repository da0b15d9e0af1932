/** Makes a page of the results. */
@NullMarked
package switchboard.benchmark.report;

import org.jspecify.annotations.NullMarked;
