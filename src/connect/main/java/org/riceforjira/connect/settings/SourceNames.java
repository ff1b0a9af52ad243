package org.riceforjira.connect.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.riceforjira.connect.jira.RemoteField;
import org.riceforjira.core.score.Source;

/** Names sources for people, with the names that fields have in Jira. */
public final class SourceNames {
  private final Map<String, String> names = new HashMap<>();

  public SourceNames(List<RemoteField> fields) {
    fields.forEach(field -> names.put(field.id(), field.name()));
  }

  /** Such as "field Reach (customfield_10100)" or "votes". */
  public String of(Source source) {
    if (source instanceof Source.NumberField number) {
      return field(number.field());
    }
    if (source instanceof Source.OptionField option) {
      return field(option.field()) + " by option";
    }
    if (source instanceof Source.LinkCount links) {
      return "links " + links.linkType() + " (" + word(links.direction()) + ")";
    }
    if (source instanceof Source.LinkSum links) {
      return field(links.field())
          + " over links "
          + links.linkType()
          + " ("
          + word(links.direction())
          + ")";
    }
    if (source instanceof Source.StoryPoints points) {
      return field(points.field()) + " as story points";
    }
    return plain(source);
  }

  private static String plain(Source source) {
    if (source instanceof Source.Votes) {
      return "votes";
    }
    if (source instanceof Source.Watchers) {
      return "watchers";
    }
    if (source instanceof Source.CommentAuthors) {
      return "people who commented";
    }
    if (source instanceof Source.OriginalEstimate) {
      return "original estimate";
    }
    if (source instanceof Source.PriorityTable) {
      return "priority";
    }
    return "assumed for every issue";
  }

  private String field(String id) {
    return names.containsKey(id) ? "field " + names.get(id) + " (" + id + ")" : "field " + id;
  }

  private static String word(Enum<?> direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
