package switchboard.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import switchboard.core.account.Account.Role;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.port.ContactImport;
import switchboard.core.port.Contacts;
import switchboard.web.edge.ProblemCode;
import switchboard.web.edge.Refusal;

/** The people behind addresses, their groups and languages. */
@RequestScoped
@Path("contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.OPERATOR)
public class ContactsResource {
    @Inject
    Contacts contacts;

    @GET
    public ContactList list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("number") @Nullable String number,
            @QueryParam("tag") @Nullable String tag,
            @QueryParam("language") @Nullable String language,
            @QueryParam("before") @Nullable String before,
            @QueryParam("most") @Nullable String most,
            @Context UriInfo uri) {
        var many = Parameter.number("most", most, 50, 1, ContactSearch.MOST);
        var search = Parameter.checked(() -> new ContactSearch(
                emptyToNull(words),
                emptyToNull(number),
                emptyToNull(tag),
                emptyToNull(language),
                Parameter.read("before", before, ContactId::parse),
                many));
        var found = contacts.search(search).stream().map(ContactView::of).toList();
        return new ContactList(found, found.size() < many ? null : next(uri, found.get(many - 1)));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return Parameter.optional(text, given -> given);
    }

    private static URI next(UriInfo uri, ContactView last) {
        var there = uri.getRequestUriBuilder()
                .replaceQueryParam("before", last.id())
                .build();
        return URI.create(there.getRawPath() + "?" + there.getRawQuery());
    }

    @GET
    @Path("{id}")
    public ContactView get(@PathParam("id") String id) {
        return ContactView.of(find(id));
    }

    @POST
    public Response add(ContactBody body, @Context UriInfo uri) {
        var contact = body.contact(contacts.newId(), List.of());
        Fields.mustBeEmpty(contacts.save(contact));
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(contact.id().toString())
                        .build())
                .entity(ContactView.of(contact))
                .build();
    }

    @PUT
    @Path("{id}")
    public ContactView change(@PathParam("id") String id, ContactBody body) {
        var present = find(id);
        var contact = body.contact(present.id(), present.connections());
        Fields.mustBeEmpty(contacts.save(contact));
        return ContactView.of(contact);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") String id) {
        contacts.remove(find(id).id());
    }

    /** The path can't be taken for an id. */
    @POST
    @Path("import")
    @Consumes("text/csv")
    public Response load(InputStream list, @Context HttpHeaders headers) throws IOException {
        Utf8Body.mustBe("CSV", headers.getMediaType());
        var result = ContactImport.of(Utf8Body.read(list), contacts);
        Fields.mustBeEmpty(result.problems());
        return Response.status(Response.Status.CREATED)
                .entity(new ImportedView(result.contacts()))
                .build();
    }

    private Contact find(String text) {
        var id = contactId(text);
        return contacts.find(id)
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND, "There is no contact " + id + "."));
    }

    private static ContactId contactId(String text) {
        try {
            return ContactId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Parameter.refuse("id", "is not a contact id, a UUID of 36 characters");
        }
    }
}
