package org.riceforjira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.NewerApp;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Polling;
import org.riceforjira.host.it.Rules;
import org.riceforjira.host.it.RunningHost;

/** The app is replaced by a newer version while Jira runs, and nothing of the old one goes on. */
@DisabledIfSystemProperty(
    named = "rice.jira10.lib",
    matches = ".+",
    disabledReason = "The app runs in the process of the tests, which has the APIs of Jira 11.")
@ExtendWith(RunningHost.class)
class LiveUpgradeIT {
  private static final String KEY = "SHOP-6"; // 12500 x 2 x 0.80 / 0.75 = 26666.67

  private final Hosts hosts;

  LiveUpgradeIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void eventsAreHeardOnceAndJobsRunOnceAndNoThreadIsLeft() throws Exception {
    Path newer = NewerApp.in(Files.createDirectories(hosts.fresh()));
    Set<String> foreign = threads();
    try (CapturedLog log = new CapturedLog()) {
      try (PackagedHost host = PackagedHost.start(hosts.scoredShop(), true, Set.of())) {
        Site site = new Site(host);
        site.workInBackground();
        Map<String, Long> heard = site.edit("3000", "6400");
        Set<String> jobs = host.jobs();
        Bundle old = site.bundle();

        host.uninstall();
        assertEquals(Bundle.UNINSTALLED, old.getState());
        assertEquals(Set.of(), host.jobs());
        assertNoThreadsBut(foreign);
        assertEquals(Map.of(), site.edit("2000", "6400"));

        host.install(newer);
        assertEquals(NewerApp.VERSION, host.version());
        assertFalse(old.equals(site.bundle()));
        assertEquals(jobs, host.jobs());
        jobs.forEach(job -> assertTrue(host.runJob(job), job));
        assertEquals(heard, site.edit("1500", "3200"));
        assertEquals(0, host.failedListeners());
      }
      assertEquals("", log.errors());
    }
    assertNoThreadsBut(foreign);
  }

  private static void assertNoThreadsBut(Set<String> foreign) throws Exception {
    Set<String> left =
        Polling.until(
            () -> {
              Set<String> now = threads();
              now.removeAll(foreign);
              return now;
            },
            Set::isEmpty);
    assertEquals(Set.of(), left);
  }

  /** The threads that apps have started, by number and name. */
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().toLowerCase().startsWith("rice"))
        .map(thread -> thread.getId() + " " + thread.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class Site {
    private final PackagedHost host;
    private final Person alice;
    private final Rules rules;

    Site(PackagedHost host) throws Exception {
      this.host = host;
      this.alice = host.person("alice");
      this.rules = new Rules(alice);
    }

    Bundle bundle() {
      return FrameworkUtil.getBundle(host.components().values().iterator().next().getClass());
    }

    void workInBackground() throws Exception {
      alice.recalculate("SHOP");
      assertEquals(200, alice.get("/rest/rice/1.0/projects/SHOP/backlog").status());
      assertFalse(threads().isEmpty());
    }

    /** Returns how often the app brought an issue into the index, which it does for each score. */
    Map<String, Long> edit(String reach, String score) throws Exception {
      host.calls().reset();
      assertEquals(204, alice.setField(KEY, rules.id("Reach"), reach).status());
      assertEquals(score, rules.stored(alice.fields(KEY)).orElseThrow());
      return host.calls().counts().entrySet().stream()
          .filter(call -> call.getKey().startsWith("IssueIndexingService."))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}
