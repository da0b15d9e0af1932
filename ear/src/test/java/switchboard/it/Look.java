package switchboard.it;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

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

    boolean isNarrow() {
        return width < 760;
    }

    void applyTo(ChromeDriver driver) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", isNarrow()));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
