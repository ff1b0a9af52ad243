package org.riceforjira.plugin.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.FactorJson.OriginJson;
import org.riceforjira.plugin.jira.MiniJira;

class SourceTextsTest {
  private static final String REACH = Example.FIELDS.reach();
  private static final LinkDirection OUT = LinkDirection.OUTWARD;
  private static final LinkDirection IN = LinkDirection.INWARD;

  private final SourceTexts sources =
      new SourceTexts(
          new MiniJira().issues(), new FactorNumbers(EnglishTexts.texts()), EnglishTexts.texts());

  static Stream<Arguments> origins() {
    return Stream.of(
        of(new Source.NumberField(REACH), "450", "number", "Field Reach"),
        of(new Source.NumberField("gone"), "450", "number", "Field gone"),
        of(new Source.OptionField(REACH, Map.of("All", 9.0)), "All", "option", "Field Reach: All"),
        of(new Source.StoryPoints(REACH, 20), "8", "storyPoints", "Story points: 8, 20 per unit"),
        of(
            new Source.OriginalEstimate(160),
            "40 h",
            "originalEstimate",
            "From the original estimate of 40 h, 160 hours per unit"),
        of(
            new Source.LinkCount("Relates", OUT),
            "3",
            "linkCount.outward",
            "Links \u201cRelates\u201d to other issues: 3"),
        of(
            new Source.LinkCount("Relates", IN),
            "3",
            "linkCount.inward",
            "Links \u201cRelates\u201d of other issues: 3"),
        of(
            new Source.LinkSum("Relates", OUT, REACH),
            "90",
            "linkSum.outward",
            "From the sum of Reach over links \u201cRelates\u201d to other issues"),
        of(
            new Source.LinkSum("Relates", IN, REACH),
            "90",
            "linkSum.inward",
            "From the sum of Reach over links \u201cRelates\u201d of other issues"),
        of(
            new Source.PriorityTable(Map.of("High", 2.0)),
            "High",
            "priority",
            "From the priority High"),
        of(new Source.CommentAuthors(), "2", "commentAuthors", "People who commented: 2"),
        of(new Source.Votes(), "12", "votes", "Votes: 12"),
        of(new Source.Watchers(), "7", "watchers", "Watchers: 7"),
        of(new Source.Constant(1), "1", "constant", "The same for every issue"));
  }

  @ParameterizedTest
  @MethodSource("origins")
  void everySourceIsToldInWords(Source source, String raw, String kind, String text) {
    FactorValue value = new FactorValue(Factor.REACH, 1, source, raw, Optional.empty());
    boolean assumed = source instanceof Source.Constant;
    assertEquals(new OriginJson(kind, text, assumed), sources.origin(value));
  }

  private static Arguments of(Source source, String raw, String kind, String text) {
    return Arguments.of(source, raw, kind, text);
  }
}
