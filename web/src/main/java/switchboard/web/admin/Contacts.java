package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import switchboard.core.contact.Contact;
import switchboard.core.contact.ContactId;
import switchboard.core.contact.ContactSearch;
import switchboard.core.port.ContactImport;
import switchboard.core.port.Problem;

/** People, searched and paged by the page's own address, and the forms for one of them and for a list. */
@Named
@ViewScoped
public class Contacts implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private static final int PROBLEMS_SHOWN = 5;

    @Inject
    switchboard.core.port.Contacts contacts;

    private final ContactForm form = new ContactForm();
    private transient @Nullable List<Contact> rows;
    private String words = "";
    private String number = "";
    private String tag = "";
    private String before = "";
    private String error = "";
    private boolean more;
    private String list = "";
    private String listError = "";

    /** Called when the page's parameters are known, and after every change. */
    public void search() {
        rows = List.of();
        try {
            var found = contacts.search(asked());
            more = found.size() > PAGE;
            rows = found.stream().limit(PAGE).toList();
        } catch (IllegalArgumentException e) {
            error = String.valueOf(e.getMessage());
        }
    }

    /** One more than a page shows, to know whether there is another. */
    private ContactSearch asked() {
        return new ContactSearch(
                emptyToNull(words),
                emptyToNull(number),
                emptyToNull(tag),
                null,
                before.isEmpty() ? null : ContactId.parse(before),
                PAGE + 1);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public List<Contact> getRows() {
        if (rows == null) {
            search();
        }
        return Objects.requireNonNullElse(rows, List.of());
    }

    public void add() {
        form.open(Contact.of(contacts.newId(), ""));
        show("contactDialog");
    }

    public void edit(Contact contact) {
        form.open(contact);
        show("contactDialog");
    }

    public void save() {
        form.save(contacts);
        if (form.isGood()) {
            Texts.say("saved", form.getName());
            hide("contactDialog");
            search();
        }
    }

    public void remove(Contact contact) {
        contacts.remove(contact.id());
        Texts.say("removed", contact.name());
        search();
    }

    public void openImport() {
        list = "";
        listError = "";
        show("importDialog");
    }

    public void load() {
        var result = ContactImport.of(list, contacts);
        listError = String.join(
                "; ",
                result.problems().stream()
                        .limit(PROBLEMS_SHOWN)
                        .map(Problem::detail)
                        .toList());
        if (result.problems().isEmpty()) {
            Texts.say("contactsImported", result.contacts());
            hide("importDialog");
            search();
        }
    }

    private static void show(String dialog) {
        PrimeFaces.current().executeScript("PF('" + dialog + "').show()");
    }

    private static void hide(String dialog) {
        PrimeFaces.current().executeScript("PF('" + dialog + "').hide()");
    }

    /** The address of the next page; empty on the last one. */
    public String getOlder() {
        return more ? link(getRows().get(getRows().size() - 1).id().toString()) : "";
    }

    /** The address of the first page; empty if this is it. */
    public String getNewest() {
        return before.isEmpty() ? "" : link("");
    }

    private String link(String last) {
        return "/contacts?words=" + encoded(words) + "&number=" + encoded(number) + "&tag=" + encoded(tag) + "&before="
                + encoded(last);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return Stream.of(words, number, tag).anyMatch(part -> !part.isEmpty());
    }

    public ContactForm getForm() {
        return form;
    }

    public String getError() {
        return error;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "").strip();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "").strip();
    }

    public String getTag() {
        return tag;
    }

    public void setTag(@Nullable String tag) {
        this.tag = Objects.requireNonNullElse(tag, "").strip();
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = Objects.requireNonNullElse(before, "");
    }

    public String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = Objects.requireNonNullElse(list, "");
    }

    public String getListError() {
        return listError;
    }
}
