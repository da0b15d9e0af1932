package switchboard.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/**
 * A person at the console. What a page draws anew behind one's back is looked for again, so every step waits until it
 * can be done. Elements are named by their ids, rows of a table by the words in bold.
 */
final class Browser implements AutoCloseable {
    private static final String SESSION = "switchboard";

    private final Chromium chromium = new Chromium();
    private final ChromeDriver driver = chromium.driver();
    private final String base;
    private String adminSession = "none";
    private long adminServer;

    Browser(String base) {
        this.base = base;
        look(Look.WIDE_LIGHT);
    }

    WebDriver driver() {
        return driver;
    }

    /** As if it had never been here. */
    void forget() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", base, "storageTypes", "all"));
        driver.manage().logs().get(LogType.BROWSER);
        look(Look.WIDE_LIGHT);
    }

    void look(Look look) {
        look.applyTo(driver);
    }

    // Where one is

    void open(String path) {
        driver.get(base + path);
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    /** Path and query. */
    String path() {
        var uri = URI.create(driver.getCurrentUrl());
        return uri.getPath() + (uri.getQuery() == null ? "" : "?" + uri.getQuery());
    }

    void awaitPath(String path) {
        Eventually.isTrue("the page is " + path, () -> path().equals(path));
    }

    // Who one is

    /** As the administrator, by the session of the first who asked for it since the server started. Opens no page. */
    void beAdmin(Gateway gateway) {
        long server = gateway.launcher().server().pid();
        if (server == adminServer) {
            driver.executeCdpCommand("Network.setCookie", Map.of("name", SESSION, "value", adminSession, "url", base));
        } else {
            login(gateway);
            adminSession = session();
            adminServer = server;
        }
    }

    /** As the administrator; on the dashboard when this returns. */
    void login(Gateway gateway) {
        login("admin", gateway.launcher().secret("admin-password"));
        awaitPath("/dashboard");
    }

    void login(String name, String password) {
        open("/login");
        fillLogin(name, password);
    }

    void fillLogin(String name, String password) {
        write("login:name", name);
        write("login:password", password);
        click("login:submit");
    }

    String session() {
        return driver.manage().getCookieNamed(SESSION).getValue();
    }

    void setSession(String value) {
        driver.manage().deleteAllCookies();
        driver.manage().addCookie(new Cookie(SESSION, value));
    }

    void loseSession() {
        driver.manage().deleteAllCookies();
    }

    // What one sees

    boolean shows(String id) {
        return shows(By.id(id));
    }

    boolean shows(By where) {
        try {
            return driver.findElement(where).isDisplayed();
        } catch (NoSuchElementException | StaleElementReferenceException e) {
            return false;
        }
    }

    void await(String id) {
        Eventually.isTrue(id + " is shown", () -> shows(id));
    }

    void awaitGone(String id) {
        Eventually.isTrue(id + " is gone", () -> !shows(id));
    }

    String text(String id) {
        return text(By.id(id));
    }

    String text(By where) {
        var text = new String[1];
        Eventually.isTrue(where + " can be read", () -> {
            text[0] = driver.findElement(where).getText();
            return true;
        });
        return text[0];
    }

    void awaitText(String id, String words) {
        Eventually.isTrue(
                id + " says " + words,
                () -> driver.findElement(By.id(id)).getText().contains(words));
    }

    /** What a field holds. */
    String value(String id) {
        var value = new String[1];
        Eventually.isTrue(id + " can be read", () -> {
            value[0] = String.valueOf(driver.findElement(By.id(id)).getDomProperty("value"));
            return true;
        });
        return value[0];
    }

    /** Every text of a kind, from top to bottom. */
    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What the notes at the top of the page say. */
    void awaitNote(String words) {
        awaitText("notes", words);
    }

    /** All that can be read. */
    String words() {
        return text(By.tagName("body"));
    }

    String source() {
        return driver.getPageSource();
    }

    // What one does

    void click(String id) {
        click(By.id(id));
    }

    void click(By where) {
        Eventually.isTrue(where + " can be clicked", () -> {
            driver.findElement(where).click();
            return true;
        });
    }

    /** Replaces what is in the field. */
    void write(String id, String text) {
        Eventually.isTrue(id + " can be written in", () -> {
            var field = driver.findElement(By.id(id));
            field.clear();
            field.sendKeys(text);
            return true;
        });
    }

    /** Puts a text behind what is in the field, in one piece as from the clipboard. */
    void paste(String id, String text) {
        driver.executeScript(
                "var field = document.getElementById(arguments[0]); field.focus();"
                        + "field.setSelectionRange(field.value.length, field.value.length);"
                        + "document.execCommand('insertText', false, arguments[1])",
                id,
                text);
    }

    void choose(String id, String value) {
        Eventually.isTrue(id + " can be chosen", () -> {
            new Select(driver.findElement(By.id(id))).selectByValue(value);
            return true;
        });
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a page's answer is headed by, names in lower case. */
    Map<String, String> headers(String path) {
        var headers = run("return fetch(arguments[0]).then(answer => Object.fromEntries(answer.headers))", path);
        return Api.JSON.convertValue(headers, new TypeReference<>() {});
    }

    // Tables

    boolean hasRow(String table, String name) {
        return shows(new TableRow(table, name).place());
    }

    void awaitRow(String table, String name) {
        Eventually.isTrue(table + " has " + name, () -> hasRow(table, name));
    }

    void awaitNoRow(String table, String name) {
        Eventually.isTrue(table + " has no " + name, () -> !hasRow(table, name));
    }

    String row(String table, String name) {
        return text(new TableRow(table, name).place());
    }

    void awaitRow(String table, String name, String words) {
        Eventually.isTrue(
                name + " in " + table + " says " + words, () -> row(table, name).contains(words));
    }

    boolean offers(String table, String name, String button) {
        return shows(new TableRow(table, name).button(button));
    }

    void click(String table, String name, String button) {
        click(new TableRow(table, name).button(button));
    }

    // What remains

    /** A picture of the whole page in {@link Screenshots#FOLDER}. */
    void photograph(String name) {
        new Screenshots(driver).take(name);
    }

    /** What the browser complained of since it was asked last: scripts that failed, policies that were broken, pages not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** No script failed and no policy was broken. That a page was refused may be what the test wanted. */
    void mustHaveRunWell() {
        assertThat(complaints())
                .filteredOn(words -> !words.contains("Failed to load resource"))
                .isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
