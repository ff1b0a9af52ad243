package org.riceforjira.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasicsTest {
  private final Store store = Store.inMemory();
  private final Passwords passwords = new Passwords(new SecureRandom(), 1);

  @BeforeEach
  void fill() {
    new Basics(store, passwords).fill();
  }

  @Test
  void sixPeopleSignInWithTheirNames() {
    List<UserRow> people = store.users().all().toList();

    assertEquals(
        List.of("admin", "alice", "bob", "greta", "mallory", "viewer"),
        people.stream().map(UserRow::key).toList());
    for (UserRow person : people) {
      assertTrue(passwords.verify(person.name(), person.passwordHash()), person.name());
    }
  }

  @Test
  void onlyAdminAdministersAndMalloryBelongsNowhere() {
    assertEquals(
        Set.of("jira-administrators", "jira-users"),
        store.users().get("admin").orElseThrow().groups());
    for (String user : List.of("alice", "bob", "greta", "viewer")) {
      assertEquals(Set.of("jira-users"), store.users().get(user).orElseThrow().groups());
    }
    assertEquals(Set.of(), store.users().get("mallory").orElseThrow().groups());
  }

  @Test
  void gretaReadsGermanAndAllOthersEnglish() {
    assertEquals(Locale.GERMANY, store.users().get("greta").orElseThrow().language());
    for (String user : List.of("admin", "alice", "bob", "mallory", "viewer")) {
      assertEquals(Locale.US, store.users().get(user).orElseThrow().language());
    }
  }

  @Test
  void prioritiesAreOrderedFromHighestToLowest() {
    List<String> names =
        store
            .priorities()
            .all()
            .sorted(Comparator.comparingInt(PriorityRow::position))
            .map(PriorityRow::name)
            .toList();

    assertEquals(List.of("Highest", "High", "Medium", "Low", "Lowest"), names);
  }

  @Test
  void onlySubTasksAreSubTasks() {
    List<String> subtasks =
        store.issueTypes().all().filter(IssueTypeRow::subtask).map(IssueTypeRow::name).toList();

    assertEquals(List.of("Sub-task"), subtasks);
  }

  @Test
  void aBlockerReadsTheOutwardName() {
    LinkTypeRow blocks =
        store.linkTypes().all().filter(t -> t.name().equals("Blocks")).findFirst().orElseThrow();

    assertEquals("blocks", blocks.outward());
    assertEquals("is blocked by", blocks.inward());
  }

  @Test
  void aSecondFillChangesNothing() {
    UserRow alice = store.users().get("alice").orElseThrow();
    store.priorities().remove("5");

    new Basics(store, passwords).fill();

    assertEquals(alice, store.users().get("alice").orElseThrow());
    assertEquals(4, store.priorities().size());
  }

  @Test
  void theBasicsOutliveARollback() {
    store.rollback();

    assertEquals(6, store.users().size());
  }
}
