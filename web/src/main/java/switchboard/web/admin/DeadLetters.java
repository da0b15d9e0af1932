package switchboard.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import switchboard.core.port.DeadLetterQueue;
import switchboard.core.port.DeadLetterQueue.DeadLetter;

/** What could not be worked on: to be read, put back or deleted. */
@Named
@ViewScoped
public class DeadLetters implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    DeadLetterQueue letters;

    @Inject
    Console console;

    private transient List<DeadLetter> rows = List.of();

    @PostConstruct
    public void refresh() {
        rows = letters.list();
    }

    public List<DeadLetter> getRows() {
        return rows;
    }

    public boolean isMore() {
        return rows.size() == DeadLetterQueue.MOST_LISTED;
    }

    public void putBack(DeadLetter letter) {
        if (letters.putBack(letter.id())) {
            Texts.say("deadPutBackDone", letter.queue());
        } else {
            Texts.complain(Texts.of("deadGone"));
        }
        refresh();
    }

    public void remove(String id) {
        console.mustBeAdmin();
        if (letters.remove(id)) {
            Texts.say("deadRemoved");
        } else {
            Texts.complain(Texts.of("deadGone"));
        }
        refresh();
    }
}
