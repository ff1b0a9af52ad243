package org.riceforjira.host.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Deque's axe within the page that is open. Its own builder opens a second window for each look and
 * brings back what passed, too, which takes longer than to look; the pages here have no frames.
 */
final class Axe {
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
  private static final String LOOK =
      """
      const [tags, include, done] = arguments;
      const told = (rule) => rule.id + ' (' + rule.help + '): ' + rule.nodes.map((node) => node.html);
      if (document.querySelector('iframe, frame')) throw new Error('axe would have to look into frames, too');
      window.axe.run({ include }, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
        .then(({ violations, passes }) => done({
          found: violations.map(told), looked: violations.length + passes.length,
        }), (error) => done({ failed: String(error) }));
      """;

  private final ChromeDriver driver;
  private final String axe;

  Axe(ChromeDriver driver) {
    this.driver = driver;
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      this.axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of axe lacks its script", e);
    }
  }

  /** What breaks WCAG 2.2 A or AA within these parts of the page, by rule. */
  List<String> violations(String... selectors) {
    if (driver.executeScript("return typeof window.axe") instanceof String type
        && type.equals("undefined")) {
      driver.executeScript(axe);
    }
    Map<?, ?> answer =
        (Map<?, ?>)
            driver.executeAsyncScript(
                LOOK, WCAG, List.of(selectors).stream().map(List::of).toList());
    if (answer.containsKey("failed") || (Long) answer.get("looked") == 0) {
      throw new AssertionError("axe could not look: " + answer);
    }
    return ((List<?>) answer.get("found")).stream().map(String::valueOf).toList();
  }
}
