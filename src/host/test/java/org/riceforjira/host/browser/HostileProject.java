package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openqa.selenium.By;

/** A small project whose summaries do not mean well, some longer than Jira's pages let through. */
final class HostileProject {
  /** How high the rows of the list are. */
  static final String HEIGHTS =
      "return [...new Set([...document.querySelectorAll('.rice-grid tbody .rice-col-key')]"
          + ".map(td => td.offsetHeight))]";

  private static final String BROKEN = "broken by a text";

  private static final List<String> SUMMARIES =
      List.of(
          "<img src=x onerror=\"document.title='" + BROKEN + "'\"><b class='hostile'>bold</b>",
          "<script class='hostile'>document.title='" + BROKEN + "'; alert(1)</script>",
          "</td></tr></table><style class='hostile'>* { display: none }</style>",
          "{{constructor.constructor('alert(1)')()}} ${7*7} #{7*7} %s {0} &lt;b&gt;",
          "\u202eturned around\u202e \u200f\u05d0\u05d1 \u0627\u0644\u0639 \u2066never closed",
          "emoji \ud83d\ude80\ud83d\udc69\u200d\ud83d\udcbb\ud83c\udde9\ud83c\uddea and Z\u0351\u036b\u0343a\u0300\u0301",
          "=HYPERLINK(\"http://example.com\", \"here\")",
          "W".repeat(10_000),
          "never ends \ud83d\ude80 <b class='hostile'>".repeat(300));

  /** As much of a summary as every place shows. */
  private static final int SHOWN = 80;

  /**
   * Whether a text begins like this in one place, within something that keeps its direction inside.
   */
  private static final String IS_SHOWN =
      """
      const [selector, text] = arguments;
      return [...document.querySelectorAll(selector)].some((node) => {
        const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { data, parentElement } = texts.currentNode;
          if (data.startsWith(text) && parentElement.closest('[dir=auto]')) return true;
        }
        return false;
      });
      """;

  private final Browser browser;
  private final Map<String, String> summaries = new TreeMap<>();

  HostileProject(Browser browser) {
    this.browser = browser;
    for (int number = 1; number <= SUMMARIES.size(); number++) {
      summaries.put("HST-" + number, SUMMARIES.get(number - 1));
    }
  }

  /** Writes the export of the project. */
  static Path write(Path file) throws IOException {
    StringBuilder csv =
        new StringBuilder(
            "Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Created,"
                + "Custom field (Reach),Custom field (Impact),Custom field (Confidence),"
                + "Custom field (Effort)\n");
    for (int number = 1; number <= SUMMARIES.size(); number++) {
      csv.append(
          "\"%s\",HST-%d,%d,Story,To Do,HST,Hostile,Medium,2026-03-01 10:00,%d,1,80,1\n"
              .formatted(
                  SUMMARIES.get(number - 1).replace("\"", "\"\""),
                  number,
                  600_000 + number,
                  1000 * (SUMMARIES.size() - number + 1)));
    }
    return Files.writeString(file, csv);
  }

  /** By rank. */
  List<String> keys() {
    return List.copyOf(summaries.keySet());
  }

  String summary(String key) {
    return summaries.get(key);
  }

  /** Whether the beginning of an issue's summary is a text within these parts of the page. */
  boolean isShown(String selector, String key) {
    String summary = summary(key);
    return (Boolean)
        browser.run(IS_SHOWN, selector, summary.substring(0, Math.min(SHOWN, summary.length())));
  }

  /** A dialog would have failed the test by itself, and so would an error in the console. */
  void assertHarmless() {
    assertFalse(browser.has(By.cssSelector(".hostile, [onerror]")), "A text became markup.");
    assertNotEquals(BROKEN, browser.title(), "A text became a script.");
    assertEquals(
        0L, browser.run("return document.querySelectorAll('body script:not([src])').length"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
