package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Trouble;

/**
 * On a host of its own, with a project of two pages and four batches. Runs are held up within a
 * batch, so that they are found under way however fast the machine is.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BulkProject {
  static final int ISSUES = 700;
  static final String UNSCORED = String.valueOf(ISSUES - GeneratedBacklog.scored(ISSUES));
  static final String SCORED = String.valueOf(GeneratedBacklog.scored(ISSUES));
  static final String KEY = "BULK";
  static final String PROJECT = "Generated BULK (BULK)";
  static final String ONE = "BULK-1";

  final Browser browser;
  private final Hosts hosts;
  private HostProcess host;
  Site site;
  Person admin;
  Trouble trouble;
  private int multiplier;

  BulkProject(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Path backlog = GeneratedBacklog.write(folder.resolve("bulk.csv"), KEY, ISSUES);
    host = HostProcess.start(HostOptions.on(hosts.fresh()).importing(backlog));
    site = new Site(browser, host);
    admin = host.person("admin");
    trouble = new Trouble(admin);
  }

  @AfterAll
  void stop() {
    host.close();
  }

  @BeforeEach
  void everyScoreIsAboutToChange() throws Exception {
    admin.recalculate(KEY);
    multiplier = multiplier == 2 ? 3 : 2;
    JsonObject goal = new JsonObject();
    goal.addProperty("label", "Everything");
    goal.addProperty("jql", "project = " + KEY);
    goal.addProperty("multiplier", multiplier);
    JsonArray goals = new JsonArray();
    goals.add(goal);
    JsonObject settings = admin.settings(KEY).object();
    settings.add("goals", goals);
    assertEquals(200, admin.putSettings(KEY, settings.toString()).status());
    site.logIn("admin");
  }

  @AfterEach
  void endTrouble() throws Exception {
    trouble.end();
  }

  /** The page of recalculations, about to run the project. */
  RunsPage chosenProject() {
    RunsPage page = site.runs();
    page.choose(PROJECT);
    return page;
  }
}
