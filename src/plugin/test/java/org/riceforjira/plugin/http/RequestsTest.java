package org.riceforjira.plugin.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.MiniProjects;

class RequestsTest {
  private final MiniJira jira = new MiniJira();
  private final Requests requests =
      new Requests(
          new MiniProjects().with(1, "SHOP", "Web shop").projects(jira.visitors()),
          jira.issues(),
          jira.visitors().visitor(),
          EnglishTexts.texts());

  @Test
  void missingAndInvisibleIssuesAnswerTheSame() {
    jira.issue(1).hidden();
    refused(
        404, "There is no issue RICE-1, or you may not see it.", () -> requests.issue("RICE-1"));
    refused(
        404, "There is no issue RICE-2, or you may not see it.", () -> requests.issue("RICE-2"));
  }

  @Test
  void anInvisibleIssueIsMissingAlsoForThoseWhoWouldEditIt() {
    jira.issue(1).hidden();
    refused(
        404,
        "There is no issue RICE-1, or you may not see it.",
        () -> requests.editableIssue("RICE-1"));
  }

  @Test
  void anIssueThatMayBeSeenButNotEditedIsForbidden() {
    jira.issue(1).readOnly();
    assertEquals("RICE-1", requests.issue("RICE-1").key());
    refused(
        403,
        "You may not edit RICE-1. Ask an administrator of its project.",
        () -> requests.editableIssue("RICE-1"));
  }

  @Test
  void aParameterIsGivenOnceOrNotAtAll() {
    assertEquals("a", requests.once("left", List.of("a")));
    assertNull(requests.once("left", List.of()));
    Refusal twice = assertThrows(Refusal.class, () -> requests.once("left", List.of("a", "a")));
    assertEquals(Map.of("left", "Give this only once."), twice.errors());
    assertEquals(400, Refusals.status(twice));
  }

  @Test
  void missingAndInvisibleProjectsAnswerTheSame() {
    assertEquals("Web shop", requests.project("SHOP").name());
    jira.visitors().hide("SHOP");
    jira.visitors().administers("SHOP");
    String sentence = "There is no project SHOP, or you may not see it.";
    refused(404, sentence, () -> requests.project("SHOP"));
    refused(404, sentence, () -> requests.administeredProject("SHOP"));
    refused(
        404, "There is no project NONE, or you may not see it.", () -> requests.project("NONE"));
  }

  @Test
  void aProjectIsForbiddenToThoseWhoOnlySeeIt() {
    refused(
        403,
        "Only administrators of the project Web shop may do this.",
        () -> requests.administeredProject("SHOP"));
    jira.visitors().administers("SHOP");
    assertEquals("SHOP", requests.administeredProject("SHOP").key());
  }

  @Test
  void theSiteIsForAdministratorsOfJira() {
    jira.visitors().administers("SHOP");
    refused(403, "Only administrators of Jira may do this.", requests::administratorOnly);
    jira.visitors().administrator();
    assertDoesNotThrow(requests::administratorOnly);
  }

  @Test
  void aSiteWithoutFieldsIsAConflict() {
    assertEquals(409, requests.notSetUp().status());
  }

  private static void refused(int status, String sentence, Executable request) {
    Refusal refusal = assertThrows(Refusal.class, request);
    assertEquals(status, refusal.status());
    assertEquals(Problems.of(sentence), refusal.problems());
  }
}
