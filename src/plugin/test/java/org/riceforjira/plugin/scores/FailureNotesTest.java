package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.jira.PartUnavailable;

class FailureNotesTest {
  @Test
  void whatThisJiraCannotDoIsTold() {
    PartUnavailable failure = mock(PartUnavailable.class);
    when(failure.sentence()).thenReturn(Sentence.of("rice.part.service", "CommentManager"));
    assertEquals(
        "This Jira does not offer CommentManager, which is needed here. Please report it.",
        FailureNotes.of(failure, "rice.recalculation.failed").in(EnglishTexts.texts()));
  }

  @Test
  void whatOtherFailuresSayIsForTheLog() {
    assertEquals(
        Note.of("rice.recalculation.failed"),
        FailureNotes.of(new IllegalStateException("secret"), "rice.recalculation.failed"));
  }
}
