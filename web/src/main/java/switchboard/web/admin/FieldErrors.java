package switchboard.web.admin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import switchboard.core.port.Problem;

/** What is wrong with the fields of a form, to be shown beside them. */
final class FieldErrors implements Serializable {
    private static final long serialVersionUID = 1;

    private final Map<String, String> errors = new HashMap<>();
    private boolean elsewhere;

    void clear() {
        errors.clear();
        elsewhere = false;
    }

    void add(String field, String detail) {
        errors.putIfAbsent(field, detail);
    }

    /** Takes problems of a save. What belongs to no field of this form is said at the top of the page. */
    void addAll(List<Problem> problems, Set<String> fields) {
        for (var problem : problems) {
            var field = problem.field().replaceAll("\\[[0-9]+]", "");
            if (fields.contains(field)) {
                add(field, problem.detail());
            } else {
                elsewhere = true;
                Texts.complain(problem.field() + ": " + problem.detail());
            }
        }
    }

    /** Runs it; core's values name the field that they object to first: "rate is not within …". */
    void attempt(Runnable work, Set<String> fields) {
        try {
            work.run();
        } catch (IllegalArgumentException e) {
            var words = String.valueOf(e.getMessage()).split(" ", 2);
            var detail = words.length == 2 ? words[1] : words[0];
            addAll(List.of(new Problem(words[0], "invalid", detail)), fields);
        }
    }

    /** Whether nothing is wrong, with these fields or otherwise. */
    boolean isEmpty() {
        return errors.isEmpty() && !elsewhere;
    }

    /** Empty if nothing is wrong with it. */
    String at(String field) {
        return errors.getOrDefault(field, "");
    }
}
