package org.riceforjira.host.jira10;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Packaged;
import org.riceforjira.host.it.RunningHost;

/** That the host of these tests is the one for Jira 10.3: without it they would show nothing. */
@ExtendWith(RunningHost.class)
@EnabledIfSystemProperty(
    named = "rice.jira10.lib",
    matches = ".+",
    disabledReason = "This run is on the jar for Jira 11.")
class EditionIT {
  private static final List<String> LATER =
      List.of(
          "jakarta.servlet-api", "jersey-server-3", "jetty-ee10", "spring-core-6", "slf4j-api-2");

  private final Hosts hosts;

  EditionIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void theHostRunsTheJarForJira10() throws Exception {
    try (HostProcess host = HostProcess.start(HostOptions.on(hosts.fresh()))) {
      List<String> said =
          host.said().stream().filter(line -> line.contains("is installed and enabled")).toList();
      assertEquals(1, said.size(), said.toString());
      assertTrue(said.get(0).contains("-jira10 "), said.get(0));
      assertEquals(200, host.person("alice").card("SHOP-7").status());
    }
  }

  @Test
  void nothingOfALaterGenerationIsOnItsClassPath() {
    // The class path names the folder as a whole.
    String folder = String.join(" ", new File(System.getProperty("rice.jira10.lib")).list());
    assertTrue(folder.contains("spring-core-5") && folder.contains("jersey-server-2"), folder);
    for (String library : LATER) {
      assertFalse(folder.contains(library), library + ": " + folder);
      assertFalse(Packaged.classPath().contains(library), library + ": " + Packaged.classPath());
    }
  }
}
