package switchboard.smpp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into parts: never inside a code point, and inside what a reader sees as one character only when it must. */
final class Splitter {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final String text;
    private final Alphabet alphabet;
    private final int room;

    private Splitter(String text, Alphabet alphabet, int room) {
        this.text = text;
        this.alphabet = alphabet;
        this.room = room;
    }

    /** @param room units of a part, 2 or more */
    static List<String> split(String text, Alphabet alphabet, int room) {
        return new Splitter(text, alphabet, room).parts();
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = cluster(start, full(start));
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /** Where a part that begins at start is full. */
    private int full(int start) {
        int end = start;
        int units = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            units += alphabet.units(c);
            if (units > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** The last end of a grapheme cluster up to end; end itself within one that is longer than the part. */
    private int cluster(int start, int end) {
        if (end == text.length() || (isPlain(text.charAt(end - 1)) && isPlain(text.charAt(end)))) {
            return end;
        }
        int beyond = end + Character.charCount(text.codePointAt(end));
        Matcher cluster = CLUSTER.matcher(text).region(start, beyond);
        while (cluster.find()) {
            if (cluster.end() > end && cluster.start() > start) {
                return cluster.start();
            }
        }
        return end;
    }

    /** Of the characters of these blocks, none joins another; tested first because a search for clusters is slow. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x300;
    }
}
