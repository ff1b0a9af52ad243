package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/**
 * Looks before and after every key at what has the focus, and notes where it was lost, covered or
 * not seen.
 */
final class FocusWatch {
  /** Beside a twin without the focus, what has it must look different. */
  private static final String WATCH =
      """
      const [part] = arguments;
      const LOOK = ['outline', 'boxShadow', 'borderColor', 'backgroundColor', 'textDecoration'];
      const name = (at) => at.tagName + '.' + at.className + ' "' + at.textContent.slice(0, 40) + '"';
      const isMarked = (at) => {
        const twin = at.cloneNode(true);
        at.after(twin);
        const [one, other] = [getComputedStyle(at), getComputedStyle(twin)];
        const differs = LOOK.some((property) => one[property] !== other[property]);
        twin.remove();
        return differs;
      };
      const isSeen = (at) => {
        const box = at.getClientRects()[0];
        const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 40) / 2);
        return Boolean(hit) && [at, ...at.labels || []].some((one) => one.contains(hit));
      };
      const problem = (key) => {
        const at = document.activeElement;
        if (at === document.body) return key === 'Tab' || key === 'Shift' ? null : 'lost';
        if (!at.closest(part)) return null;
        if (!isSeen(at)) return 'covered or out of sight: ' + name(at);
        return isMarked(at) ? null : 'without a mark: ' + name(at);
      };
      window.watched = { keys: 0, clicks: 0, problems: [] };
      window.addEventListener('mousedown', () => { window.watched.clicks += 1; }, true);
      let last = document.body;
      window.addEventListener('keydown', ({ key }) => {
        if (document.activeElement === document.body && last !== document.body) {
          window.watched.problems.push('before ' + key + ': lost by ' + name(last));
        }
      }, true);
      window.addEventListener('keyup', ({ key }) => {
        last = document.activeElement;
        requestAnimationFrame(() => {
          const found = problem(key);
          window.watched.keys += 1;
          if (found) window.watched.problems.push('after ' + key + ': ' + found);
        });
      }, true);
      """;

  private final Browser browser;

  private FocusWatch(Browser browser) {
    this.browser = browser;
  }

  /** Begins on the page that is open, and looks at this part of it. */
  static FocusWatch begin(Browser browser, String part) {
    browser.run(WATCH, part);
    return new FocusWatch(browser);
  }

  /** What was wrong so far, each with the key before it. */
  List<String> problems() {
    return ((List<?>) browser.run("return [...new Set(window.watched.problems)]"))
        .stream().map(String::valueOf).toList();
  }

  void assertAlwaysSeenAndNeverClicked() {
    assertEquals(List.of(), problems());
    assertEquals(0L, browser.run("return window.watched.clicks"));
    assertTrue((Long) browser.run("return window.watched.keys") > 0, "No key was heard.");
  }
}
