package switchboard.web.api;

import java.util.List;
import switchboard.core.contact.Contact;

/** A contact; what nobody said of it is empty. */
record ContactView(String id, String name, String language, List<String> tags, List<ConnectionView> connections) {

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id().toString(),
                contact.name(),
                contact.language(),
                contact.tags().stream().sorted().toList(),
                contact.connections().stream().map(ConnectionView::of).toList());
    }
}
