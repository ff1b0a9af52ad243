package org.riceforjira.host.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openqa.selenium.By;
import org.riceforjira.host.it.HostProcess;

/** The pages of one host in the browser. */
final class Site {
  private final Browser browser;
  private final String base;

  Site(Browser browser, HostProcess host) {
    this.browser = browser;
    this.base = host.base().toString();
  }

  /** Logs in by the login page; the password is the name. */
  void logIn(String name) {
    browser.open(base + "/login.jsp");
    browser.see(By.id("login-name")).sendKeys(name);
    browser.see(By.id("login-password")).sendKeys(name);
    browser.see(By.id("login-submit")).click();
    browser.see(By.id("log_out"));
  }

  /** Chooses "light" or "dark" for all pages to come. */
  void theme(String mode) {
    browser.cookie("host.theme", mode, "/jira");
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
