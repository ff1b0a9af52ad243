package org.riceforjira.plugin.factors;

import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.plugin.factors.FactorJson.OriginJson;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words where a value came from. */
@Component
public class SourceTexts {
  private final Issues issues;
  private final FactorNumbers numbers;
  private final Texts texts;

  public SourceTexts(Issues issues, FactorNumbers numbers, Texts texts) {
    this.issues = issues;
    this.numbers = numbers;
    this.texts = texts;
  }

  OriginJson origin(FactorValue value) {
    Source source = value.source();
    String raw = value.raw();
    String number = numbers.found(raw);
    if (source instanceof Source.NumberField field) {
      return origin("number", value, issues.fieldName(field.field()));
    } else if (source instanceof Source.OptionField option) {
      return origin("option", value, issues.fieldName(option.field()), raw);
    } else if (source instanceof Source.StoryPoints points) {
      return origin("storyPoints", value, number, texts.number(points.pointsPerUnit()));
    } else if (source instanceof Source.OriginalEstimate estimate) {
      return origin("originalEstimate", value, number, texts.number(estimate.hoursPerUnit()));
    } else if (source instanceof Source.LinkCount links) {
      return origin("linkCount." + direction(links.direction()), value, number, links.linkType());
    } else if (source instanceof Source.LinkSum links) {
      return origin(
          "linkSum." + direction(links.direction()),
          value,
          issues.fieldName(links.field()),
          links.linkType());
    } else if (source instanceof Source.PriorityTable) {
      return origin("priority", value, raw);
    } else if (source instanceof Source.CommentAuthors) {
      return origin("commentAuthors", value, number);
    } else if (source instanceof Source.Votes) {
      return origin("votes", value, number);
    } else if (source instanceof Source.Watchers) {
      return origin("watchers", value, number);
    }
    return origin("constant", value);
  }

  private OriginJson origin(String kind, FactorValue value, String... arguments) {
    return new OriginJson(kind, texts.text("rice.source." + kind, arguments), value.assumed());
  }

  private static String direction(LinkDirection direction) {
    return direction == LinkDirection.OUTWARD ? "outward" : "inward";
  }
}
