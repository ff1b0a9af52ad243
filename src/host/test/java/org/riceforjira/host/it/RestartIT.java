package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riceforjira.host.data.ChangeRow;
import org.riceforjira.host.data.Store;

@ExtendWith(RunningHost.class)
class RestartIT {
  private static final String KEY = "SHOP-21";

  private final Hosts hosts;

  RestartIT(Hosts hosts) {
    this.hosts = hosts;
  }

  @Test
  void anEditIsKeptWithOneEntryInTheHistoryAndNothingIsScoredAgain() throws Exception {
    Path data = hosts.scoredShop();
    int entriesBefore = history(data).size();
    try (HostProcess first = HostProcess.start(HostOptions.on(data))) {
      assertEquals(200, first.person("bob").factors(KEY, "{\"reach\": 450}").status());
    }

    List<ChangeRow> history = history(data);
    assertEquals(entriesBefore + 1, history.size());
    ChangeRow entry = history.get(history.size() - 1);
    assertEquals("bob", entry.author());
    assertEquals(
        Set.of("Reach", Rules.SCORE),
        entry.items().stream().map(ChangeRow.Item::field).collect(Collectors.toSet()));

    try (HostProcess second = HostProcess.start(HostOptions.on(data))) {
      assertTrue(second.said().stream().noneMatch(it -> it.startsWith("SHOP: ")), "scored again");
      Person bob = second.person("bob");
      assertEquals(Optional.of("900"), new Rules(bob).stored(bob.fields(KEY)));
    }
  }

  @Test
  void aSecondHostOnTheSameDataIsRefusedInOneSentence() throws Exception {
    Path data = hosts.scoredShop();
    try (HostProcess first = HostProcess.start(HostOptions.on(data))) {
      HostProcess.Ended second = HostProcess.refused(HostOptions.on(data));

      assertRefused(second, data.toString(), "Close the other host");
      assertEquals(200, first.person("bob").card(KEY).status());
    }
  }

  @Test
  void aSecondHostAtTheSamePortIsRefusedInOneSentence() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();

      HostProcess.Ended second = HostProcess.refused(HostOptions.on(hosts.fresh()).at(port));

      assertRefused(second, "Port " + port + " is taken", "-Dport");
    }
  }

  @Test
  void damagedDataIsRefusedInOneSentence() throws Exception {
    Path data = hosts.scoredShop();
    Files.writeString(data.resolve("jira.mv"), "This is not what it was.", StandardCharsets.UTF_8);

    HostProcess.Ended ended = HostProcess.refused(HostOptions.on(data));

    assertRefused(ended, data.toString(), "delete the folder");
    assertEquals("This is not what it was.", Files.readString(data.resolve("jira.mv")));
  }

  /** One line that says what, and how to mend it; nothing that only a programmer reads. */
  static void assertRefused(HostProcess.Ended ended, String... parts) {
    assertEquals(1, ended.status());
    assertEquals(1, ended.err().size(), ended.err().toString());
    for (String part : parts) {
      assertTrue(ended.err().get(0).contains(part), part + " is not in: " + ended.err());
    }
  }

  private static List<ChangeRow> history(Path data) throws Exception {
    try (Store store = Store.open(data)) {
      long issue = store.issue(KEY).orElseThrow().id();
      return store.changes().all().filter(change -> change.issueId() == issue).toList();
    }
  }
}
