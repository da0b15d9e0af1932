package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import switchboard.core.port.Settings;

/** Words that are answered, and the form for one of them. */
@Named
@ViewScoped
public class Keywords implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> FIELDS = Set.of("word", "answer");

    @Inject
    Settings settings;

    @Inject
    Console console;

    private final FieldErrors errors = new FieldErrors();
    private boolean known;
    private String word = "";
    private String answer = "";

    /** A word and its answer. */
    public record Row(String word, String answer) {}

    public List<Row> getRows() {
        return settings.current().keywords().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    public void add() {
        open(false, "", "");
    }

    public void edit(Row row) {
        open(true, row.word(), row.answer());
    }

    private void open(boolean there, String asked, String answered) {
        errors.clear();
        known = there;
        word = asked;
        answer = answered;
        PrimeFaces.current().executeScript("PF('keywordDialog').show()");
    }

    public void save() {
        console.mustBeAdmin();
        errors.clear();
        var asked = word.toLowerCase(Locale.ROOT);
        if (!known && settings.current().keywords().containsKey(asked)) {
            errors.add("word", Texts.of("nameTaken"));
            return;
        }
        errors.addAll(settings.saveKeyword(asked, answer), FIELDS);
        if (errors.isEmpty()) {
            Texts.say("saved", asked);
            PrimeFaces.current().executeScript("PF('keywordDialog').hide()");
        }
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        settings.removeKeyword(gone);
        Texts.say("removed", gone);
    }

    public String error(String field) {
        return errors.at(field);
    }

    public boolean isKnown() {
        return known;
    }

    public String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word == null ? "" : word.strip();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
