package switchboard.web.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages, the youngest first.
 *
 * @param next where the older ones are; absent at the end
 */
record MessageList(List<MessageView> messages, @Nullable URI next) {}
