package switchboard.web.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opt-outs in the order of their addresses.
 *
 * @param next where those of further addresses are; absent at the end
 */
record OptOutList(List<OptOutView> optOuts, @Nullable URI next) {}
