package org.riceforjira.host.browser;

/** Answers that a test gives in the server's place: late, in another order, or none at all. */
final class HeldAnswers {
  private static final String HOLD =
      """
      const held = new RegExp(arguments[0]);
      const real = window.fetch;
      window.asked = [];
      window.fetch = (url, options) => (held.test(url)
        ? new Promise((resolve) => { window.asked.push(Object.assign((text, status, tag) => resolve(new Response(text, { status, headers: tag ? { ETag: tag } : {} })), { url })); })
        : real(url, options));
      """;

  /** Whatever was answered before has been read, and drawn, when this is done. */
  private static final String READ =
      """
      const done = arguments[0];
      new Response('{}').text().then(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));
      """;

  private final Browser browser;

  HeldAnswers(Browser browser) {
    this.browser = browser;
  }

  /**
   * From here on the test answers questions whose address matches, by number, even those nobody
   * waits for any more.
   */
  void hold(String addresses) {
    browser.run(HOLD, addresses);
  }

  void await(int question) {
    browser.until(
        "question " + question,
        page -> (boolean) browser.run("return window.asked.length > arguments[0]", question));
  }

  /** Waits for a question, the first is 0, and answers it. */
  void answer(int question, int status, Object text) {
    await(question);
    browser.run(
        "window.asked[arguments[0]](arguments[1], arguments[2])",
        question,
        text.toString(),
        status);
  }

  /** Waits for a question, and answers it with what has an ETag. */
  void answerTagged(int question, Object text, String tag) {
    await(question);
    browser.run(
        "window.asked[arguments[0]](arguments[1], 200, arguments[2])",
        question,
        text.toString(),
        tag);
  }

  /** Waits until what was answered has been read and drawn. */
  void awaitRead() {
    browser.await(READ);
  }

  /** What was asked, below the application's own path. */
  String address(int question) {
    await(question);
    return (String)
        browser.run("return decodeURIComponent(window.asked[arguments[0]].url)", question);
  }

  /** How many questions came. */
  long asked() {
    return (long) browser.run("return window.asked.length");
  }
}
