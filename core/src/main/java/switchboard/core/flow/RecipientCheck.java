package switchboard.core.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import switchboard.core.message.Address;
import switchboard.core.message.Excerpt;
import switchboard.core.port.Contacts;
import switchboard.core.port.Limits;
import switchboard.core.port.Problem;
import switchboard.core.port.Submission;

/** Reads to whom a submission goes: numbers, and groups of contacts such as {@code group:staff}. */
final class RecipientCheck {
    private static final String GROUP = "group:";

    /** Chars of a wrong group that its problem repeats. */
    private static final int SHOWN = 100;

    private final Limits limits;
    private final Contacts contacts;
    private final List<Problem> problems;

    /** @param problems where what is wrong is added */
    RecipientCheck(Limits limits, Contacts contacts, List<Problem> problems) {
        this.limits = limits;
        this.contacts = contacts;
        this.problems = problems;
    }

    /** Whether it goes to others when the groups have changed. */
    static boolean namesGroup(Submission wish) {
        return wish.to() != null && wish.to().stream().anyMatch(RecipientCheck::isGroup);
    }

    private static boolean isGroup(@Nullable String text) {
        return text != null && text.startsWith(GROUP);
    }

    private void problem(String field, String code, String detail) {
        problems.add(new Problem(field, code, detail));
    }

    /** The recipients, each once. */
    List<Address> recipients(Submission wish) {
        var texts = wish.to();
        if (texts == null || texts.isEmpty()) {
            problem("to", "no_recipient", "to has no recipient");
            return List.of();
        }
        if (texts.size() > limits.recipients()) {
            return tooMany(Integer.toString(texts.size()));
        }
        var distinct = new LinkedHashSet<Address>();
        for (int i = 0; i < texts.size(); i++) {
            var field = "to[" + i + "]";
            if (isGroup(texts.get(i))) {
                members(field, texts.get(i).substring(GROUP.length()), wish.connector(), distinct);
            } else {
                recipient(field, texts.get(i), distinct);
            }
            if (distinct.size() > limits.recipients()) {
                return tooMany("more");
            }
        }
        return List.copyOf(distinct);
    }

    private List<Address> tooMany(String number) {
        problem("to", "too_many_recipients", "to has " + number + " recipients; the limit is " + limits.recipients());
        return List.of();
    }

    private void members(String field, String group, @Nullable String connector, Set<Address> distinct) {
        var members = contacts.members(group, connector, limits.recipients() + 1);
        if (members.isEmpty()) {
            var line = connector == null ? "" : " on connector " + Excerpt.of(connector, SHOWN);
            problem(
                    field,
                    "empty_group",
                    field + ": nobody is in group \"" + Excerpt.of(group, SHOWN) + "\" and has an address" + line);
        }
        distinct.addAll(members);
    }

    private void recipient(String field, @Nullable String text, Set<Address> distinct) {
        try {
            var address = text == null ? null : Address.parse(text);
            if (address == null || address.kind() == Address.Kind.ALPHANUMERIC) {
                problem(field, "bad_address", field + " is not a number: \"" + text + "\"");
            } else {
                distinct.add(address);
            }
        } catch (IllegalArgumentException e) {
            problem(field, "bad_address", field + ": " + e.getMessage());
        }
    }
}
