package switchboard.smpp;

import org.jspecify.annotations.Nullable;

/**
 * How addresses are written on the line.
 *
 * @param source type of every source address; null guesses by {@link TypeOfAddress#guess}
 * @param destination type of every destination address; null guesses
 * @param sourceOverride takes the place of every message's source; at most 20 ASCII characters; empty for none
 */
public record Addressing(
        @Nullable TypeOfAddress source, @Nullable TypeOfAddress destination, String sourceOverride) {

    /** Every type guessed, every source the message's own. */
    public static final Addressing DEFAULT = new Addressing(null, null, "");

    public Addressing {
        Arguments.ascii("sourceOverride", sourceOverride, 20);
    }

    public Addressing withSource(@Nullable TypeOfAddress type) {
        return new Addressing(type, destination, sourceOverride);
    }

    public Addressing withDestination(@Nullable TypeOfAddress type) {
        return new Addressing(source, type, sourceOverride);
    }

    public Addressing withSourceOverride(String address) {
        return new Addressing(source, destination, address);
    }
}
