package switchboard.web.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contacts, the youngest first.
 *
 * @param next where the older ones are; absent at the end
 */
record ContactList(List<ContactView> contacts, @Nullable URI next) {}
