package org.riceforjira.host.browser;

import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.host.it.HostProcess;

/**
 * How quickly Chromium draws the roadmap of a large project on a dashboard. All times are
 * milliseconds.
 */
public final class RoadmapTimes implements AutoCloseable {
  private static final int LOADS = 9;

  /** Notes the time from the arrival of the roadmap to the frame that shows it. */
  private static final String DRAWN =
      """
      new MutationObserver((changes, observer) => {
        if (document.querySelector('.rice-stage:not([aria-busy]) .rice-card')) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => {
            const calls = performance.getEntriesByType('resource').filter((call) => call.name.includes('/roadmap?'));
            window.riceDrawn = performance.now() - calls[calls.length - 1].responseEnd;
          }));
        }
      }).observe(document, { childList: true, subtree: true, attributes: true });
      """;

  private final Browser browser = new Browser();
  private final HostProcess host;
  private final String project;

  public RoadmapTimes(HostProcess host, String project) {
    this.host = host;
    this.project = project;
    browser.inEachPage(DRAWN);
  }

  /**
   * What drawing was like.
   *
   * @param cards planned issues
   * @param millis from the arrival of the roadmap to the frame that shows it, each for a page of
   *     its own
   */
  public record Drawing(int cards, List<Double> millis) {}

  /** Draws eight quarters of this capacity each, in person-months. */
  public Drawing draw(int capacity) throws Exception {
    RoadmapBoard board = new RoadmapBoard(browser, host);
    board.show(
        "admin",
        preferences(
            "project",
            project,
            "periodKind",
            "quarter",
            "periods",
            "8",
            "capacity",
            Integer.toString(capacity)));
    List<Double> millis = new ArrayList<>();
    for (int load = 0; load < LOADS; load++) {
      browser.reload();
      browser.until(
          "The drawing was noted", page -> browser.run("return window.riceDrawn") != null);
      millis.add(((Number) browser.run("return window.riceDrawn")).doubleValue());
    }
    board.remove();
    return new Drawing(cards(capacity), millis);
  }

  private int cards(int capacity) throws Exception {
    String plan =
        "/rest/rice/1.0/projects/%s/roadmap?periodKind=quarter&periods=8&capacity=%d"
            .formatted(project, capacity);
    return host.person("admin").get(plan).object().getAsJsonArray("cards").size();
  }

  @Override
  public void close() {
    browser.close();
  }
}
