package switchboard.core.routing;

import switchboard.core.message.Address;
import switchboard.core.message.Message;

/** A route's condition: data that can be stored as text and shown to a person. */
public sealed interface Matcher {

    boolean matches(Message message, Address recipient);

    /** Takes every message. */
    record Any() implements Matcher {
        @Override
        public boolean matches(Message message, Address recipient) {
            return true;
        }

        @Override
        public String toString() {
            return "any";
        }
    }

    /** Takes recipients whose normalised value starts like this, such as {@code +4917}. */
    record RecipientPrefix(String prefix) implements Matcher {
        public RecipientPrefix {
            if (!prefix.matches("\\+?[0-9]{1,15}")) {
                throw new IllegalArgumentException("prefix is not a + and 1 to 15 digits: " + prefix);
            }
        }

        @Override
        public boolean matches(Message message, Address recipient) {
            return recipient.value().startsWith(prefix);
        }

        @Override
        public String toString() {
            return "to " + prefix;
        }
    }

    /** Takes messages that carry this tag. */
    record Tag(String tag) implements Matcher {
        public Tag {
            if (tag.isEmpty() || tag.length() > 40 || !tag.equals(tag.strip())) {
                throw new IllegalArgumentException("tag is not 1 to 40 characters long without space around them");
            }
        }

        @Override
        public boolean matches(Message message, Address recipient) {
            return message.tags().contains(tag);
        }

        @Override
        public String toString() {
            return "tag " + tag;
        }
    }

    /**
     * Reads what {@code toString} wrote: {@code any}, {@code to +49} or {@code tag alarm}.
     *
     * @throws IllegalArgumentException that names the text and the forms
     */
    static Matcher parse(String text) {
        var words = text.strip().split("\\s+", 2);
        if (words.length == 1 && words[0].equals("any")) {
            return new Any();
        }
        if (words.length == 2 && words[0].equals("to")) {
            return new RecipientPrefix(words[1]);
        }
        if (words.length == 2 && words[0].equals("tag")) {
            return new Tag(words[1]);
        }
        throw new IllegalArgumentException("condition \"" + text + "\" is not of the form: any, to +49, tag alarm");
    }
}
