package switchboard.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium without a past, and its driver: nothing is looked for and nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final String BINARY = "switchboard.chromium";
    private static final String DRIVER = "webdriver.chrome.driver";

    private final Path folder = SimulatorJar.folder("chromium");
    private final ChromeDriver driver = start(folder);

    ChromeDriver driver() {
        return driver;
    }

    private static ChromeDriver start(Path folder) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed(DRIVER, "/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(folder));
    }

    private static ChromeOptions options(Path folder) {
        var options = new ChromeOptions()
                .setBinary(installed(BINARY, "/usr/bin/chromium"))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    /** @throws IllegalStateException that says what to install */
    private static File installed(String property, String usual) {
        var path = Path.of(System.getProperty(property, usual));
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException("The browser tests need " + path + ", which is not there. Install Chromium"
                    + " and its driver (Debian: apt-get install chromium chromium-driver), or say where they are by"
                    + " -D" + BINARY + "=… and -D" + DRIVER + "=…");
        }
        return path.toFile();
    }

    @Override
    public void close() {
        driver.quit();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException(folder + " can't be deleted", e);
        }
    }
}
