package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the check of an installation finds that is wrong otherwise than by broken calls. */
@ExtendWith(RunningHost.class)
class InstallationTroubleIT {
  /** The codes that are broken here. */
  static final Set<String> BROKEN = Set.of("project-settings", "jobs", "ranking");

  private static final String REPAIR = "/rest/rice/1.0/repair";
  private static final List<String> FACTORS =
      List.of("field-reach", "field-impact", "field-confidence", "field-effort", "field-score");
  private static final List<String> NAMES =
      List.of("Reach", "Impact", "Confidence", "Effort", "RICE Score");

  private final Hosts hosts;

  InstallationTroubleIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void whatThisJiraLacksIsOffAndNamed() throws Exception {
    HostOptions options =
        HostOptions.on(hosts.scoredShop())
            .withClasses(LackingMembers.write(Files.createDirectories(hosts.fresh())));
    try (HostProcess host = HostProcess.start(options)) {
      Checkup made = Checkup.on("SHOP-1", host.person("admin"));
      assertTrue(made.in("off").containsAll(LackingMembers.BY_CODE.keySet()), made.trouble());
      for (Map.Entry<String, String> lacking : LackingMembers.BY_CODE.entrySet()) {
        String member = lacking.getValue().split(" ")[1];
        assertTrue(made.reason(lacking.getKey()).contains(member), made.reason(lacking.getKey()));
      }
      assertEquals(Set.of(), made.in("fails"), made.trouble());
      assertTrue(made.in("works").containsAll(Set.of("write-quiet", "reindex", "search-page")));
    }
  }

  @Test
  void eachFieldThatIsDeletedIsTold() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Person admin = host.person("admin");
      List<String> gone = new ArrayList<>();
      for (String name : NAMES) {
        String id = admin.fieldId(name);
        Answer deleted = admin.send("DELETE", "/rest/api/2/customFields?ids=" + id, "");
        assertEquals(200, deleted.status(), deleted.toString());
        gone.add(FACTORS.get(gone.size()));

        Checkup made = Checkup.on("SHOP-1", admin);
        for (String field : FACTORS) {
          assertEquals(gone.contains(field) ? "fails" : "works", made.state(field), field);
        }
        assertTrue(made.reason(gone.get(gone.size() - 1)).contains(id), made.trouble());
        assertEquals("works", made.state("storage-text"));
      }
      assertEquals("not-tried", Checkup.on("SHOP-1", admin).state("write-quiet"));
    }
  }

  @Test
  void settingsThatCannotBeReadAreToldAndTheOthersAreStillTried() throws Exception {
    HostOptions options = HostOptions.on(BrokenSettings.in(hosts.scoredShop()));
    try (HostProcess host = HostProcess.start(options)) {
      Checkup made = Checkup.on("SHOP-1", host.person("admin"));
      assertEquals("fails", made.state("project-settings"));
      assertTrue(made.reason("project-settings").contains("SHOP"), made.trouble());
      assertEquals("works", made.state("load-issue"));
      assertEquals("fails", made.state("ranking"));
      assertEquals("works", made.state("storage-text"));
    }
  }

  @Test
  void aJobThatJiraDidNotTakeAndARankingThatIsNotMadeAreTold() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.scoredShop()))) {
      Person admin = host.person("admin");
      broken(admin, "SchedulerService.scheduleJob", "SearchService.searchOverrideSecurity");
      assertEquals(500, admin.send("PUT", REPAIR, repair(admin)).status());
      assertEquals(
          200, admin.putSettings("SHOP", new ShopSettings(admin).with("decimals", 1)).status());

      Checkup made = Checkup.on("SHOP-1", admin);

      assertEquals("fails", made.state("jobs"), made.trouble());
      assertTrue(made.reason("jobs").contains("It broke."), made.trouble());
      assertEquals("fails", made.state("ranking"), made.trouble());
      assertEquals("works", made.state("cluster-lock"));
      assertEquals("works", made.state("load-issue"));
      admin.send("PUT", "/rest/host/1/broken-calls", "{}");
      assertEquals("works", Checkup.on("SHOP-1", admin).state("jobs"));
    }
  }

  private static void broken(Person admin, String... methods) throws Exception {
    JsonObject failing = new JsonObject();
    Arrays.stream(methods).forEach(method -> failing.addProperty(method, "It broke."));
    JsonObject body = new JsonObject();
    body.add("failing", failing);
    assertEquals(200, admin.send("PUT", "/rest/host/1/broken-calls", body.toString()).status());
  }

  private static String repair(Person admin) throws Exception {
    var settings = admin.get(REPAIR).object();
    settings.remove("possible");
    return settings.toString();
  }
}
