package switchboard.it;

import java.util.Locale;

/** A screen and the theme that its system prefers. */
enum Look {
    WIDE_LIGHT(1280, "light"),
    WIDE_DARK(1280, "dark"),
    NARROW_LIGHT(390, "light"),
    NARROW_DARK(390, "dark");

    private final int width;
    private final String theme;

    Look(int width, String theme) {
        this.width = width;
        this.theme = theme;
    }

    int width() {
        return width;
    }

    String theme() {
        return theme;
    }

    boolean isNarrow() {
        return width < 760;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
