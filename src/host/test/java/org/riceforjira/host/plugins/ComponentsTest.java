package org.riceforjira.host.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.plugins.ProbeApp.probe;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComponentsTest {
  private static final String TRANSACTIONS = TransactionTemplate.class.getName();
  private static final String LIFECYCLE = "com.atlassian.sal.api.lifecycle.LifecycleAware";

  @RegisterExtension final ProbeHost host = new ProbeHost();

  private final Journal journal = new Journal();

  @BeforeEach
  void offerTheJournal() {
    host.services.put(TransactionTemplate.class, journal);
  }

  private static ProbeApp app() {
    return new ProbeApp()
        .imports(
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.lifecycle",
            "jakarta.inject",
            "org.springframework.beans.factory",
            "org.springframework.beans.factory.annotation",
            "org.springframework.stereotype")
        .probes(
            "Greeting",
            "Greeter",
            "Unlisted",
            "NeedsUnlisted",
            "NamedNeeds",
            "Polite",
            "Rude",
            "Peeking")
        .index("imports", TRANSACTIONS);
  }

  @Test
  void aLifecycleAwareThatIsExportedIsStartedAndStopped() throws Exception {
    host.install(
            app()
                .index("component", probe("Greeter"))
                .index("exports", probe("Greeter") + "#" + LIFECYCLE))
        .stop();
    assertEquals(List.of("created", "started", "stopped", "destroyed"), journal.entries);
  }

  @Test
  void aLifecycleAwareThatIsNotExportedIsNotCalled() throws Exception {
    host.install(
            app()
                .index("component", probe("Greeter"))
                .index("exports", probe("Greeter") + "#" + probe("Greeting")))
        .stop();
    assertEquals(List.of("created", "destroyed"), journal.entries);
  }

  @Test
  void anAnnotatedClassThatIsNotInTheIndexIsNoComponent() {
    String refusal = host.refusal(app().index("component", probe("NeedsUnlisted")));
    assertTrue(
        refusal.startsWith(
            "The app's components could not be created: No qualifying bean of type '"
                + probe("Unlisted")),
        refusal);
  }

  @Test
  void theSameClassIsAComponentOnceTheIndexNamesIt() throws Exception {
    host.install(app().index("component", probe("NeedsUnlisted"), probe("Unlisted")));
  }

  @Test
  void withoutTheContextFileTheIndexIsNotRead() throws Exception {
    host.install(
        app()
            .index("component", probe("Greeter"))
            .file("META-INF/spring/plugin-context.xml", "<beans/>"));
    host.runtime().close();
    assertEquals(List.of(), journal.entries);
  }

  @Test
  void withoutTheManifestsWordTheContextFileIsNotRead() throws Exception {
    host.install(app().without("Spring-Context").index("component", probe("Greeter")));
    assertEquals(List.of(), journal.entries);
  }

  @Test
  void namesTellComponentsOfOneTypeApart() throws Exception {
    host.install(
        app()
            .index(
                "component", probe("Polite"), probe("Rude") + "#rude", probe("NamedNeeds") + "#n"));
    assertEquals(List.of("good day, hey"), journal.entries);
  }

  @Test
  void aServiceThatJiraDoesNotExportKeepsTheAppFromStarting() {
    String missing = "com.atlassian.scheduler.SchedulerService";
    assertEquals(
        "The app could not be started: it waits for the service "
            + missing
            + ", which Jira does not export.",
        host.refusal(app().imports("com.atlassian.scheduler").index("imports", missing)));
  }

  @Test
  void aServiceWhosePackageIsNotImportedKeepsTheAppFromStarting() {
    String refusal =
        host.refusal(app().index("imports", "com.atlassian.scheduler.SchedulerService"));
    assertTrue(refusal.endsWith("com.atlassian.scheduler: put it into Import-Package."), refusal);
  }

  @Test
  void twoImportsOfOneSimpleNameNeedNames() {
    String[] both = {
      "com.atlassian.sal.api.user.UserManager", "com.atlassian.jira.user.util.UserManager"
    };
    String refusal = host.refusal(app().index("imports", both));
    assertTrue(refusal.contains("have the same bean name \"userManager\""), refusal);
  }

  @Test
  void anInterfaceCannotBeImportedAndExported() {
    assertEquals(
        "The app imports and exports the same service " + TRANSACTIONS + ".",
        host.refusal(
            app()
                .index("component", probe("Greeter"))
                .index("exports", probe("Greeter") + "#" + TRANSACTIONS)));
  }

  @Test
  void aComponentIsExportedOnlyAsWhatItIs() {
    String refusal =
        host.refusal(
            app()
                .index("component", probe("Polite"))
                .index("exports", probe("Polite") + "#" + LIFECYCLE));
    assertTrue(refusal.endsWith("LifecycleAware, which it is not."), refusal);
  }

  @Test
  void anAppReachesTheJdkButNotTheClassPathOfTheHost() throws Exception {
    host.install(app().index("component", probe("Peeking")));
    assertEquals(List.of("hidden", "hidden", "Timestamp"), journal.entries);
  }

  @Test
  void callsOfServicesAreCounted() throws Exception {
    host.install(app().index("component", probe("Peeking")));
    assertEquals(3, host.runtime().calls().of("TransactionTemplate.execute"));
    host.runtime().calls().reset();
    assertEquals(0, host.runtime().calls().of("TransactionTemplate.execute"));
  }
}
