package org.riceforjira.host.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.host.it.HostProcess;

/** How quickly Chromium shows the backlog page of a large project. All times are milliseconds. */
public final class PageTimes implements AutoCloseable {
  private static final int LOADS = 7;
  private static final int SORTS = 12;

  /** Notes the time from the arrival of the first rows to the frame that shows them. */
  private static final String FIRST_RENDER =
      """
      new MutationObserver((changes, observer) => {
        const row = document.querySelector('.rice-grid tbody tr[aria-rowindex="2"]:not([aria-busy])');
        if (row && row.querySelector('.rice-col-key a')) {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => {
            const calls = performance.getEntriesByType('resource').filter((call) => call.name.includes('/backlog?'));
            window.riceFirstRender = performance.now() - calls[calls.length - 1].responseEnd;
          }));
        }
      }).observe(document, { childList: true, subtree: true, attributes: true });
      """;

  /** Scrolls at a steady pace and in jumps, and notes how long rows in sight were blank. */
  private static final String SCROLL =
      """
      const [pace, seconds, jumps, done] = arguments;
      const view = document.querySelector('.rice-window');
      const isBlank = () => {
        const box = view.getBoundingClientRect();
        const rows = Array.from(view.querySelectorAll('tbody tr:not(.rice-spacer)')).filter((tr) => {
          const at = tr.getBoundingClientRect();
          return at.bottom > box.top + 41 && at.top < box.bottom - 1;
        });
        const covered = rows.reduce((sum, tr) => sum + tr.offsetHeight, 0);
        return covered < box.height - 82 || rows.some((tr) => tr.hasAttribute('aria-busy'));
      };
      let blankSince = null;
      let longest = 0;
      let slowest = 0;
      const look = (now) => {
        if (isBlank()) {
          blankSince = blankSince === null ? now : blankSince;
          longest = Math.max(longest, now - blankSince);
        } else {
          longest = blankSince === null ? longest : Math.max(longest, now - blankSince);
          blankSince = null;
        }
      };
      const start = performance.now();
      let last = start;
      const glide = (now) => {
        slowest = Math.max(slowest, now - last);
        last = now;
        look(now);
        view.scrollTop = (now - start) / 1000 * pace;
        if (now - start < seconds * 1000) {
          requestAnimationFrame(glide);
        } else {
          const glided = longest;
          longest = 0;
          blankSince = null;
          leap(0, glided, []);
        }
      };
      const leap = (number, glided, waits) => {
        if (number === jumps) {
          waits.sort((one, other) => one - other);
          done([glided, slowest, waits[Math.floor(waits.length / 2)], waits[waits.length - 1]]);
          return;
        }
        const begin = performance.now();
        view.scrollTop = ((number * 7919 + 17) % 9973) / 9973 * (view.scrollHeight - view.clientHeight);
        const wait = (now) => {
          if (isBlank()) {
            requestAnimationFrame(wait);
          } else {
            waits.push(now - begin);
            requestAnimationFrame(() => leap(number + 1, glided, waits));
          }
        };
        requestAnimationFrame(() => requestAnimationFrame(wait));
      };
      requestAnimationFrame(glide);
      """;

  /** Presses a column's header and notes the time to the frame that shows the new order. */
  private static final String SORT =
      """
      const [column, done] = arguments;
      const first = () => document.querySelector('.rice-grid tbody tr[aria-rowindex="2"]:not([aria-busy]) .rice-col-key a');
      const before = first().textContent;
      const begin = performance.now();
      document.querySelector('.rice-grid thead .rice-col-' + column + ' button').click();
      const wait = () => {
        const now = first();
        if (now && now.textContent !== before) {
          setTimeout(() => done(performance.now() - begin));
        } else {
          requestAnimationFrame(wait);
        }
      };
      requestAnimationFrame(wait);
      """;

  private final Browser browser = new Browser();
  private final Site site;
  private final String project;

  /** One sentence about what is missing for measuring in a browser, if anything is. */
  public static Optional<String> missing() {
    return Tools.missing();
  }

  /** Opens the project's page in a browser, as somebody who may edit. */
  public PageTimes(HostProcess host, String project) {
    this.site = new Site(browser, host);
    this.project = project;
    browser.inEachPage(FIRST_RENDER);
    site.logIn("admin");
    site.backlog(project, "#capacity=200");
  }

  /**
   * What scrolling through the list was like.
   *
   * @param blank the longest time that a row in sight was blank, at 4,000 pixels (100 rows) a
   *     second
   * @param frame the slowest frame of that
   * @param jump the median time until rows were there after a jump to anywhere
   * @param worstJump the longest of these
   */
  public record Scrolling(double blank, double frame, double jump, double worstJump) {}

  /**
   * From the arrival of the first rows to the frame that shows them, each for a page of its own.
   */
  public List<Double> firstRenders() {
    List<Double> times = new ArrayList<>();
    for (int load = 0; load < LOADS; load++) {
      site.backlog(project, "#capacity=200");
      browser.until(
          "The first render was noted",
          page -> browser.run("return window.riceFirstRender") != null);
      times.add(((Number) browser.run("return window.riceFirstRender")).doubleValue());
    }
    return times;
  }

  public Scrolling scroll() {
    site.backlog(project, "");
    List<?> times = (List<?>) browser.await(SCROLL, 4000, 10, 40);
    return new Scrolling(number(times, 0), number(times, 1), number(times, 2), number(times, 3));
  }

  /** From the press of a column's header to the frame that shows the new order. */
  public List<Double> sorts() {
    site.backlog(project, "");
    List<String> columns = List.of("reach", "summary", "score", "effort", "key", "confidence");
    List<Double> times = new ArrayList<>();
    for (int sort = 0; sort < SORTS; sort++) {
      Object time = browser.await(SORT, columns.get(sort % columns.size()));
      times.add(((Number) time).doubleValue());
    }
    return times;
  }

  private static double number(List<?> times, int at) {
    return ((Number) times.get(at)).doubleValue();
  }

  @Override
  public void close() {
    browser.close();
  }
}
