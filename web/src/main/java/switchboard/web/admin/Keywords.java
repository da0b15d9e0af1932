package switchboard.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import switchboard.core.port.Settings;

/** Words that are answered, and the form for one of them. */
@Named
@ViewScoped
public class Keywords implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Settings settings;

    @Inject
    Console console;

    private final DialogForm form = new DialogForm("keywordDialog");

    /** A word and its answer. */
    public record Row(String word, String answer) {}

    public List<Row> getRows() {
        return settings.current().keywords().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    public void add() {
        form.open(false, Map.of("word", "", "answer", ""));
    }

    public void edit(Row row) {
        form.open(true, Map.of("word", row.word(), "answer", row.answer()));
    }

    public void save() {
        console.mustBeAdmin();
        var word = form.text("word").toLowerCase(Locale.ROOT);
        form.save(word, () -> {
            form.mustBeNew("word", settings.current().keywords().containsKey(word));
            return settings.saveKeyword(word, form.text("answer"));
        });
    }

    public void remove(String gone) {
        console.mustBeAdmin();
        settings.removeKeyword(gone);
        Texts.say("removed", gone);
    }

    public DialogForm getForm() {
        return form;
    }
}
