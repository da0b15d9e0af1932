package switchboard.core.contact;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person, or whatever else answers by one name.
 *
 * @param name up to 100 characters; empty if nobody said it
 * @param language a tag of BCP 47 such as {@code fr} or {@code pt-BR}, up to 35 characters; empty if nobody said it
 * @param tags groups that the contact is in, up to 50, each of 1 to 40 characters
 * @param connections up to 20, each once; the first one is where broadcasts go
 */
public record Contact(ContactId id, String name, String language, Set<String> tags, List<Connection> connections) {
    public static final int LONGEST_NAME = 100;
    private static final int LONGEST_TAG = 40;

    private static final int LONGEST_LANGUAGE = 35;
    private static final String NO_LANGUAGE = "language is no tag such as fr or pt-BR";

    /** ISO 639; BCP 47 has room for longer ones, but none is registered. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private static final int MOST_TAGS = 50;
    private static final int MOST_CONNECTIONS = 20;

    /** Control characters, and halves of surrogate pairs, which no database keeps. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    public Contact {
        name = name(name);
        language = language(language);
        tags = Set.copyOf(tags);
        connections = List.copyOf(connections);
        require(tags.size() <= MOST_TAGS, "tags are more than " + MOST_TAGS);
        tags.forEach(Contact::checkTag);
        require(connections.size() <= MOST_CONNECTIONS, "connections are more than " + MOST_CONNECTIONS);
        require(Set.copyOf(connections).size() == connections.size(), "connections name one twice");
    }

    /** Somebody of whom only this is known. */
    public static Contact of(ContactId id, String name, Connection... connections) {
        return new Contact(id, name, "", Set.of(), List.of(connections));
    }

    /** @throws IllegalArgumentException if it is too long, or not one line */
    private static String name(String text) {
        require(text.length() <= LONGEST_NAME, "name is longer than " + LONGEST_NAME + " characters");
        require(isFit(text), "name has a character that is none of a line of text");
        return text.strip();
    }

    private static String language(String text) {
        require(text.length() <= LONGEST_LANGUAGE, "language is longer than " + LONGEST_LANGUAGE + " characters");
        return text.isEmpty() ? "" : languageTag(text);
    }

    private static String languageTag(String text) {
        try {
            var tag = new Locale.Builder().setLanguageTag(text).build();
            require(LANGUAGE.matcher(tag.getLanguage()).matches(), NO_LANGUAGE);
            return tag.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(NO_LANGUAGE, e);
        }
    }

    private static void checkTag(String text) {
        require(
                !text.isEmpty() && text.length() <= LONGEST_TAG && text.equals(text.strip()) && isFit(text),
                "tags have one that is not 1 to " + LONGEST_TAG + " characters long without space around them");
    }

    /** Whether it can be a part of a line of text in every database. */
    static boolean isFit(String text) {
        return !UNFIT.matcher(text).find();
    }

    private static void require(boolean kept, String detail) {
        if (!kept) {
            throw new IllegalArgumentException(detail);
        }
    }

    public Contact withName(String changed) {
        return new Contact(id, changed, language, tags, connections);
    }

    public Contact withLanguage(String changed) {
        return new Contact(id, name, changed, tags, connections);
    }

    public Contact withTags(Set<String> changed) {
        return new Contact(id, name, language, changed, connections);
    }

    public Contact withConnections(List<Connection> changed) {
        return new Contact(id, name, language, tags, changed);
    }

    public Contact and(Connection another) {
        var longer = new ArrayList<>(connections);
        longer.add(another);
        return withConnections(longer);
    }
}
