package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.settings.SourcePlace;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.RiceFieldsStore;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.springframework.stereotype.Component;

/** Notices sources that never yield a value: behind one that always does, or of empty fields. */
@Component
class SourceWarnings {
  private final SeenCounts counts;
  private final Issues issues;
  private final RiceFieldsStore riceFields;
  private final Texts texts;

  SourceWarnings(SeenCounts counts, Issues issues, RiceFieldsStore riceFields, Texts texts) {
    this.counts = counts;
    this.issues = issues;
    this.riceFields = riceFields;
    this.texts = texts;
  }

  void add(ProjectId project, ScoringRules rules, List<WarningJson> warnings) {
    for (SourcePlace place : SourcePlace.all(rules)) {
      List<Source> sources = rules.of(place.factor()).sources();
      if (isUnreachable(sources, place.index())) {
        String sentence = texts.text("rice.settings.warning.unreachable");
        warnings.add(new WarningJson(place.path(), sentence));
      } else if (isEmpty(project, sources, place.index())) {
        String name = issues.fieldName(field(place.source()).orElseThrow());
        String sentence = texts.text("rice.settings.warning.empty", name);
        warnings.add(new WarningJson(place.path() + ".field", sentence));
      }
    }
  }

  private static boolean isUnreachable(List<Source> sources, int at) {
    List<Source> earlier = sources.subList(0, at);
    return earlier.contains(sources.get(at)) || earlier.stream().anyMatch(Source::always);
  }

  /** A field of the app's own is empty as long as nobody has scored: others behind it make up. */
  private boolean isEmpty(ProjectId project, List<Source> sources, int at) {
    Optional<String> field = field(sources.get(at));
    if (field.isEmpty() || at < sources.size() - 1 && isOwn(field.get())) {
      return false;
    }
    return counts.filled(project, field.get()).equals(OptionalLong.of(0));
  }

  private boolean isOwn(String field) {
    return riceFields.read().stream().flatMap(SourceWarnings::ids).anyMatch(field::equals);
  }

  private static Stream<String> ids(RiceFields fields) {
    return Stream.of(fields.reach(), fields.impact(), fields.confidence(), fields.effort());
  }

  /** The field of the issue itself; what a sum looks at is in others, of any project. */
  private static Optional<String> field(Source source) {
    if (source instanceof Source.LinkSum) {
      return Optional.empty();
    }
    return Stream.concat(
            source.needs().numberFields().stream(), source.needs().optionFields().stream())
        .findFirst();
  }
}
