package switchboard.web.api;

import org.jspecify.annotations.Nullable;

/** What {@link switchboard.web.edge.Replacement} makes words of. */
record ReplaceBody(@Nullable String text) {}
