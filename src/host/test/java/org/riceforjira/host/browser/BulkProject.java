package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Trouble;

/**
 * A project of two pages and four batches. Runs are held up within a batch, so that they are found
 * under way however fast the machine is.
 */
abstract class BulkProject {
  static final int ISSUES = 700;
  static final String UNSCORED = String.valueOf(ISSUES - GeneratedBacklog.scored(ISSUES));
  static final String SCORED = String.valueOf(GeneratedBacklog.scored(ISSUES));
  static final String KEY = "BULK";
  static final String PROJECT = "Generated BULK (BULK)";
  static final String ONE = "BULK-1";

  final Browser browser;
  final Site site;
  final Person admin;
  final Trouble trouble;

  BulkProject(Browser browser, Hosts hosts) throws Exception {
    this.browser = browser;
    HostProcess host = hosts.generated(KEY, ISSUES);
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
    this.trouble = new Trouble(admin);
  }

  /** By the other multiplier: what was recalculated before had the one that is set now. */
  @BeforeEach
  void everyScoreIsAboutToChange() throws Exception {
    admin.recalculate(KEY);
    JsonObject settings = admin.settings(KEY).object();
    boolean doubled = settings.getAsJsonArray("goals").toString().contains("\"multiplier\":2");
    JsonObject goal = new JsonObject();
    goal.addProperty("label", "Everything");
    goal.addProperty("jql", "project = " + KEY);
    goal.addProperty("multiplier", doubled ? 3 : 2);
    JsonArray goals = new JsonArray();
    goals.add(goal);
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
