package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium: waits for conditions, never for time to pass. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1000;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** Warns that it cannot speak the developer tools' protocol, which nothing here speaks. */
  private static final Logger NOISE = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Axe axe;

  Browser() {
    NOISE.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Tools.CHROMIUM.toString());
    // The user data folder is a temporary one that chromedriver makes and removes itself.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No page is kept, or made ready, beside the one that is looked at.
        "--disable-features=BackForwardCache,SpareRendererForSitePerProcess",
        "--disable-renderer-backgrounding",
        "--disable-background-timer-throttling");
    options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(Tools.DRIVER.toFile()).build();
    this.driver = new ChromeDriver(service, options);
    this.axe = new Axe(driver);
    driver.manage().window().setSize(new Dimension(WIDTH, HEIGHT));
  }

  void open(String url) {
    driver.get(url);
  }

  /** Logs everybody out, clears the console and makes the window as wide as ever. */
  void forget() {
    width(WIDTH);
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    errors();
  }

  /** Keeps a cookie for all pages of a site to come, whatever is open now. */
  void cookie(String site, String name, String value) {
    driver.executeCdpCommand(
        "Network.setCookie", Map.of("url", site, "name", name, "value", value, "path", "/jira"));
  }

  String title() {
    return driver.getTitle();
  }

  boolean has(By by) {
    return !driver.findElements(by).isEmpty();
  }

  List<WebElement> all(By by) {
    return driver.findElements(by);
  }

  /** Waits until the element can be seen. */
  WebElement see(By by) {
    return waiting().until(ExpectedConditions.visibilityOfElementLocated(by));
  }

  /** Waits until the element can be seen, and returns its text. */
  String text(By by) {
    return waiting()
        .until(
            page -> {
              WebElement element = ExpectedConditions.visibilityOfElementLocated(by).apply(page);
              return element == null ? null : element.getText();
            });
  }

  /** Waits until a condition holds; {@code what} says which, should it never come true. */
  void until(String what, Function<WebDriver, Boolean> condition) {
    waiting().withMessage(what).until(condition);
  }

  /** Presses keys where the focus is; those of a chord, as Keys.chord makes it, together. */
  void press(CharSequence... keys) {
    Actions actions = new Actions(driver);
    for (CharSequence key : keys) {
      if (key.toString().endsWith(Keys.NULL.toString())) {
        together(actions, key.toString());
      } else {
        actions.sendKeys(key);
      }
    }
    actions.perform();
  }

  /** Selenium itself lets go of each key of a chord before it presses the next. */
  private static void together(Actions actions, String chord) {
    String held = chord.substring(0, chord.length() - 2);
    held.chars().forEach(key -> actions.keyDown(Character.toString(key)));
    actions.sendKeys(chord.substring(held.length(), held.length() + 1));
    held.chars().forEach(key -> actions.keyUp(Character.toString(key)));
  }

  /** Presses one key while another is held down. */
  void chord(Keys held, Keys key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Presses a key while another, such as Control, is held down. */
  void pressWith(CharSequence held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Clicks with keys such as Shift held down. */
  void click(WebElement element, CharSequence... held) {
    Actions actions =
        new Actions(driver, Duration.ZERO); // It would take its time to move the mouse.
    List.of(held).forEach(actions::keyDown);
    actions.click(element);
    List.of(held).forEach(actions::keyUp);
    actions.perform();
  }

  /** Goes back in the browser's history. */
  void back() {
    driver.navigate().back();
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** Looks at pages in a window of this width, in pixels. */
  void width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, HEIGHT));
  }

  /** An attribute of what has the focus; asked within the page, which may replace it any time. */
  String ofFocused(String attribute) {
    return (String) run("return document.activeElement.getAttribute(arguments[0])", attribute);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument when it is done. */
  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Whether the system has colours of its own take the place of the page's. */
  void forcedColors(boolean on) {
    Map<String, String> feature = Map.of("name", "forced-colors", "value", on ? "active" : "");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** Runs a script in every page to come, before the page's own. */
  void inEachPage(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** The console's errors since the last call; breaches of the content policy are among them. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  void assertNoErrors() {
    assertEquals(List.of(), errors(), "errors in the console of " + driver.getCurrentUrl());
  }

  /** What axe finds wrong within these parts of the page, by rule. */
  List<String> violations(String... selectors) {
    return axe.violations(selectors);
  }

  /** Keeps a picture of the page below target/screenshots. */
  void picture(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      byte[] png = driver.getScreenshotAs(OutputType.BYTES);
      Files.write(SCREENSHOTS.resolve(name + ".png"), png);
    } catch (IOException e) {
      throw new UncheckedIOException("The screenshot cannot be kept", e);
    }
  }

  /** The page as the printer gets it: a PDF. */
  byte[] print(PageSize paper) {
    PrintOptions options = new PrintOptions();
    options.setPageSize(paper);
    return Base64.getDecoder().decode(driver.print(options).getContent());
  }

  private FluentWait<WebDriver> waiting() {
    // The pages draw parts of themselves anew: what was found a moment ago may be gone.
    return new WebDriverWait(driver, PATIENCE)
        .pollingEvery(BETWEEN_LOOKS)
        .ignoring(StaleElementReferenceException.class);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
