package org.riceforjira.connect.explain;

import java.util.List;
import java.util.Map;
import org.riceforjira.connect.explain.Explanation.Origin;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.LinkDirection;
import org.riceforjira.core.score.Source;

/** Says where the value of a factor came from. */
final class SourceTexts {
  private final Map<String, String> fields;

  /**
   * @param fields names by id
   */
  SourceTexts(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /** A source in words; its kind is named as settings name it. */
  private record Told(String kind, String text, String field) {
    Told(String kind, String text) {
      this(kind, text, null);
    }
  }

  /**
   * Where a value came from.
   *
   * @param sources those of the factor, in their order
   */
  Origin origin(FactorValue value, List<Source> sources) {
    Told told = told(value);
    return new Origin(
        told.kind(),
        told.text(),
        told.field(),
        sources.indexOf(value.source()) + 1,
        sources.size(),
        value.assumed());
  }

  private Told told(FactorValue value) {
    Source source = value.source();
    String raw = value.raw();
    if (source instanceof Source.NumberField number) {
      return new Told("number", "Field " + name(number.field()), number.field());
    } else if (source instanceof Source.OptionField option) {
      return new Told("option", "Field " + name(option.field()) + ": " + raw, option.field());
    } else if (source instanceof Source.StoryPoints points) {
      String perUnit = Numbers.text(points.pointsPerUnit()) + " per unit";
      return new Told("storyPoints", "Story points: " + raw + ", " + perUnit, points.field());
    } else if (source instanceof Source.OriginalEstimate estimate) {
      String perUnit = Numbers.text(estimate.hoursPerUnit()) + " hours per unit";
      return new Told("originalEstimate", "Original estimate of " + raw + ", " + perUnit);
    } else if (source instanceof Source.LinkCount links) {
      String which = links(links.linkType(), links.direction());
      return new Told("linkCount", "Number of " + which + ": " + raw);
    } else if (source instanceof Source.LinkSum links) {
      String which = links(links.linkType(), links.direction());
      return new Told("linkSum", "Sum of " + name(links.field()) + " over " + which);
    }
    return plain(source, raw);
  }

  private static Told plain(Source source, String raw) {
    if (source instanceof Source.PriorityTable) {
      return new Told("priority", "Priority " + raw);
    } else if (source instanceof Source.CommentAuthors) {
      return new Told("commentAuthors", "People who commented: " + raw);
    } else if (source instanceof Source.Votes) {
      return new Told("votes", "Votes: " + raw);
    } else if (source instanceof Source.Watchers) {
      return new Told("watchers", "Watchers: " + raw);
    }
    return new Told("constant", "Assumed: the same for every issue");
  }

  private static String links(String type, LinkDirection direction) {
    boolean outward = direction == LinkDirection.OUTWARD;
    return "links \"" + type + "\" " + (outward ? "to" : "of") + " other issues";
  }

  private String name(String field) {
    return fields.getOrDefault(field, field);
  }
}
