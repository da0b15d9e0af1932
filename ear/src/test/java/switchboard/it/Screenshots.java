package switchboard.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of what a browser shows, for people to look at. */
record Screenshots(ChromeDriver driver) {
    static final Path FOLDER = Launcher.ROOT.resolve("ear/target/screenshots");

    /** A picture of the whole page. */
    void take(String name) {
        Eventually.isTrue("the page is laid out", () -> size().path("width").asInt() > 0);
        var size = size();
        var all = Map.of(
                "x",
                0,
                "y",
                0,
                "width",
                size.path("width").asInt(),
                "height",
                size.path("height").asInt(),
                "scale",
                1);
        var picture =
                driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", all));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new IllegalStateException(name + " can't be saved", e);
        }
    }

    private JsonNode size() {
        var metrics = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        return Api.JSON.<JsonNode>valueToTree(metrics).path("cssContentSize");
    }
}
