package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.PartUnavailable;

class FailureNotesTest {
  @Test
  void whatThisJiraCannotDoIsTold() {
    PartUnavailable failure = mock(PartUnavailable.class);
    when(failure.getMessage()).thenReturn("Searching is not possible on this version of Jira.");
    assertEquals(
        "Searching is not possible on this version of Jira. What was written before stays.",
        FailureNotes.of(failure, "rice.recalculation.failed").in(EnglishTexts.texts()));
  }

  @Test
  void whatOtherFailuresSayIsForTheLog() {
    assertEquals(
        Note.of("rice.recalculation.failed"),
        FailureNotes.of(new IllegalStateException("secret"), "rice.recalculation.failed"));
  }
}
