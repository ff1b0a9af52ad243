package org.riceforjira.host.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.pages.Visitor;

/** The pages of one host in the browser. */
final class Site {
  private static final String SESSION = "JSESSIONID";

  private final Browser browser;
  private final String base;

  Site(Browser browser, HostProcess host) {
    this.browser = browser;
    this.base = host.base().toString();
  }

  /** Logs in by the login page; the password is the name. */
  void logInByThePage(String name) {
    open("/login.jsp");
    browser.see(By.id("login-name")).sendKeys(name);
    browser.see(By.id("login-password")).sendKeys(name);
    browser.see(By.id("login-submit")).click();
    browser.see(By.id("log_out"));
  }

  /** Goes on as somebody else: with a new session, as the login page would have begun it. */
  void logIn(String name) {
    browser.cookie(base, SESSION, session(name));
  }

  private String session(String name) {
    try {
      HttpResponse<String> answer = Visitor.anonymous(URI.create(base)).logIn(name, name, "");
      return answer.headers().allValues("Set-Cookie").stream()
          .flatMap(cookie -> HttpCookie.parse(cookie).stream())
          .filter(cookie -> cookie.getName().equals(SESSION))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + " cannot log in: " + answer));
    } catch (IOException e) {
      throw new UncheckedIOException("The host does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The login was interrupted", e);
    }
  }

  /** Chooses "light" or "dark" for all pages to come. */
  void theme(String mode) {
    browser.cookie(base, "host.theme", mode);
  }

  void open(String path) {
    browser.open(base + path);
  }

  /** Opens an issue and waits for its panel. */
  RicePanel panel(String key) {
    open("/browse/" + key);
    return new RicePanel(browser, key);
  }

  /**
   * Opens a project's backlog where an address of its own says, such as "#sort=-effort", and waits
   * for its rows.
   */
  BacklogList backlog(String project, String hash) {
    backlogPage(project, hash);
    BacklogList list = new BacklogList(browser);
    list.awaitRows();
    return list;
  }

  /** Opens a project's backlog, whatever it shows. */
  void backlogPage(String project, String hash) {
    // Between two hashes of the same page the browser would not load anything.
    browser.open("about:blank");
    open("/projects/" + project + "?selectedItem=org.riceforjira:rice-backlog-item" + hash);
  }

  SetupPage setup() {
    open("/plugins/servlet/rice/admin");
    return new SetupPage(browser);
  }

  RunsPage runs() {
    return runs("");
  }

  /** Opens the page of recalculations where an address of its own says, such as "#run=17". */
  RunsPage runs(String hash) {
    open("/plugins/servlet/rice/recalculations" + hash);
    return new RunsPage(browser);
  }

  /** Opens the list of issues that a query finds. */
  void search(String jql) {
    open("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }
}
