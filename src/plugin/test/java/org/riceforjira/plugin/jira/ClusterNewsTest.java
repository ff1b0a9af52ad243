package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ClusterNews.Topic;

class ClusterNewsTest {
  private static final ProjectId PROJECT = new ProjectId(10000);

  private final MiniCaches caches = new MiniCaches();
  private final ClusterNews here = caches.news();
  private final ClusterNews there = caches.news();

  @Test
  void whatAnotherNodeTellsIsHeardOnce() {
    long before = heard();
    there.tell(PROJECT, Topic.ISSUES);
    long after = heard();
    assertNotEquals(before, after);
    assertEquals(after, heard());
  }

  @Test
  void eachTimeCounts() {
    long before = heard();
    there.tell(PROJECT, Topic.ISSUES);
    long once = heard();
    there.tell(PROJECT, Topic.ISSUES);
    assertNotEquals(once, heard());
    assertNotEquals(before, once);
  }

  @Test
  void whatThisNodeTellsItselfIsNoNews() {
    long before = heard();
    here.tell(PROJECT, Topic.ISSUES);
    here.tell(PROJECT, Topic.ISSUES);
    assertEquals(before, heard());
  }

  @Test
  void anotherNodeIsHeardThoughThisOneTellsSomethingBeforeItListens() {
    long before = heard();
    there.tell(PROJECT, Topic.ISSUES);
    here.tell(PROJECT, Topic.ISSUES);
    assertNotEquals(before, heard());
  }

  @Test
  void projectsAndTopicsAreKeptApart() {
    long issues = heard();
    long other = here.heard(new ProjectId(10001), Topic.ISSUES);
    long reviews = here.heard(PROJECT, Topic.REVIEWS);
    there.tell(PROJECT, Topic.REVIEWS);
    assertEquals(issues, heard());
    assertEquals(other, here.heard(new ProjectId(10001), Topic.ISSUES));
    assertNotEquals(reviews, here.heard(PROJECT, Topic.REVIEWS));
  }

  @Test
  void aCacheThatDoesNotAnswerIsNoNews() {
    there.tell(PROJECT, Topic.ISSUES);
    heard();
    there.tell(PROJECT, Topic.ISSUES);
    long before = heard();
    caches.broken = true;
    assertEquals(before, heard());
    assertEquals(0, here.heard(new ProjectId(10001), Topic.ISSUES));
  }

  private long heard() {
    return here.heard(PROJECT, Topic.ISSUES);
  }

  @Test
  void whatIsTriedIsNewsToNobody() {
    long before = heard();
    assertTrue(there.isHeard());
    assertTrue(here.isHeard());
    assertEquals(before, heard());
  }
}
