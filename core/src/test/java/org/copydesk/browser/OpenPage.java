package org.copydesk.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/**
 * A page from the disk in a Chromium without a window. The browser and its driver are those on the path; without them
 * tests are skipped, or fail with {@code -Dbrowser=required}.
 */
final class OpenPage implements AutoCloseable {
    /** The width of a large screen, in pixels. */
    static final int WIDTH = 1280;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private Optional<String> scriptBefore = Optional.empty();

    OpenPage() {
        Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> service = onPath("chromedriver");
        if (browser.isEmpty() || service.isEmpty()) {
            if ("required".equals(System.getProperty("browser"))) {
                Assertions.fail("chromium and chromedriver are not on the path");
            }
            Assumptions.abort("chromium and chromedriver are not on the path");
        }
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(service.get().toFile())
                        .usingAnyFreePort()
                        .build(),
                options(browser.get()));
        resize(WIDTH);
    }

    private static ChromeOptions options(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL", LogType.PERFORMANCE, "ALL"));
        return options;
    }

    private static Optional<Path> onPath(String... names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file, from the start. */
    void open(Path page) {
        open(page, "");
    }

    /** Opens a file at a place in it. */
    void open(Path page, String fragment) {
        run("try { localStorage.clear(); } catch (refused) { }");
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(page.toUri() + fragment);
    }

    String title() {
        return driver.getTitle();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    /** The texts of all that match, as they are seen. */
    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** The same for words that are cut where they have no room, or that are there for the ear. */
    @SuppressWarnings("unchecked")
    List<String> contents(String selector) {
        return (List<String>) run(
                "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())", selector);
    }

    /** The values of an attribute of all that match. */
    @SuppressWarnings("unchecked")
    List<String> attributes(String selector, String name) {
        return (List<String>) run(
                "return [...document.querySelectorAll(arguments[0])].map((one) => one.getAttribute(arguments[1]))",
                selector,
                name);
    }

    /** What the style sheet makes of a property of the first that matches. */
    String style(String selector, String property) {
        return String.valueOf(run(
                "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])",
                selector,
                property));
    }

    /** Presses keys wherever the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Brings an element into sight and clicks on it. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver).moveToElement(element).click().perform();
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    Object runLater(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    }

    /** Lets a page read the clipboard. */
    void allowClipboard() {
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** What was copied last. */
    String clipboard() {
        return (String) runLater("const done = arguments[0]; navigator.clipboard.readText().then(done, done)");
    }

    /** Chooses an option of a select by its value. */
    void choose(String selector, String value) {
        one(selector).findElements(By.tagName("option")).stream()
                .filter(option -> option.getDomAttribute("value").equals(value))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Unfolds all that can be unfolded. */
    void unfoldAll() {
        run("document.querySelectorAll('.more, .unfold').forEach((one) => one.click());"
                + " document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        await("all is unfolded", () -> all("details > summary:only-child").isEmpty());
    }

    /** Shows pages as a phone does, or again as a large screen. */
    void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows pages as they are printed, or again on the screen. */
    void useMedium(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** Runs a script in each page before those of the page; an empty one ends that. */
    void beforeScripts(String script) {
        scriptBefore.ifPresent(
                id -> driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id)));
        scriptBefore = Optional.empty();
        if (!script.isEmpty()) {
            Map<String, Object> added =
                    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
            scriptBefore = Optional.of(String.valueOf(added.get("identifier")));
        }
    }

    /** Prints the page, to nowhere. */
    void print() {
        driver.print(new PrintOptions());
    }

    /** Loads the page again. */
    void reload() {
        driver.navigate().refresh();
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                Assertions.fail("waited in vain until " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the page has complained of since it was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that the page has asked for since it was opened. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(OpenPage::address)
                .toList();
    }

    private static String address(String message) {
        int from = message.indexOf("\"url\":\"", message.indexOf("\"request\":")) + 7;
        return message.substring(from, message.indexOf('"', from));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
