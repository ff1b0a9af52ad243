package org.riceforjira.plugin.settings;

import java.util.Map;
import java.util.stream.Collectors;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in words what a source is, whatever it yields. */
@Component
class SourceLabels {
  private final Issues issues;
  private final Texts texts;

  SourceLabels(Issues issues, Texts texts) {
    this.issues = issues;
    this.texts = texts;
  }

  String of(Source source) {
    if (source instanceof Source.NumberField number) {
      return text("number", issues.fieldName(number.field()));
    } else if (source instanceof Source.OptionField option) {
      return text("option", issues.fieldName(option.field()), table(option.values()));
    } else if (source instanceof Source.StoryPoints points) {
      return text(
          "storyPoints", issues.fieldName(points.field()), texts.number(points.pointsPerUnit()));
    } else if (source instanceof Source.OriginalEstimate estimate) {
      return text("originalEstimate", texts.number(estimate.hoursPerUnit()));
    } else if (source instanceof Source.LinkCount links) {
      return text("linkCount." + direction(links.direction()), links.linkType());
    } else if (source instanceof Source.LinkSum links) {
      return text(
          "linkSum." + direction(links.direction()),
          issues.fieldName(links.field()),
          links.linkType());
    } else if (source instanceof Source.PriorityTable priority) {
      return text("priority", table(priority.values()));
    } else if (source instanceof Source.Constant constant) {
      return text("constant", texts.number(constant.value()));
    } else if (source instanceof Source.CommentAuthors) {
      return text("commentAuthors");
    }
    return source instanceof Source.Votes ? text("votes") : text("watchers");
  }

  /** A name and its value. */
  String pair(String name, double value) {
    return texts.text("rice.settings.value.pair", name, texts.number(value));
  }

  private String table(Map<String, Double> values) {
    return values.entrySet().stream()
        .map(row -> pair(row.getKey(), row.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String text(String kind, String... arguments) {
    return texts.text("rice.settings.source." + kind, arguments);
  }

  private static String direction(LinkDirection direction) {
    return direction == LinkDirection.OUTWARD ? "outward" : "inward";
  }
}
