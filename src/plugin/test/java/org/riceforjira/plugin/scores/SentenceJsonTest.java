package org.riceforjira.plugin.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.GermanTexts;

class SentenceJsonTest {
  private static final Sentence SENTENCE =
      Sentence.of("rice.dates.refused.changed", Sentence.of("rice.dates.field.duedate"));

  private static Sentence read(String json) {
    return RunCodec.gson().fromJson(json, Sentence.class);
  }

  @Test
  void aSentenceComesBackAsItWasStored() {
    Sentence all = Sentence.of("rice.core.settings.range", 0.5, "2.5", SENTENCE);
    assertEquals(all, read(RunCodec.gson().toJson(all)));
  }

  @Test
  void whatWasStoredInEnglishIsReadInTheLanguageOfTheReader() {
    assertEquals(
        "F\u00e4lligkeitsdatum wurde inzwischen ge\u00e4ndert und bleibt.",
        GermanTexts.texts().text(read(RunCodec.gson().toJson(SENTENCE))));
  }

  @Test
  void theTextThatEarlierVersionsStoredIsReadAsItIs() {
    assertEquals(Sentence.said("It's {0}."), read("\"It's {0}.\""));
  }
}
