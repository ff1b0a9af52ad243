package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.riceforjira.plugin.jira.People;
import org.springframework.stereotype.Component;

/** Tells which baselines there are. */
@Component
class SavedBaselineViews {
  private final BaselineAccess access;
  private final People people;
  private final BaselineTexts texts;

  SavedBaselineViews(BaselineAccess access, People people, BaselineTexts texts) {
    this.access = access;
    this.people = people;
    this.texts = texts;
  }

  SavedBaselineJson.All all(RoadmapSource source) {
    List<SavedBaselineJson> newestFirst =
        new ArrayList<>(access.open(source).stream().map(this::of).toList());
    Collections.reverse(newestFirst);
    return new SavedBaselineJson.All(newestFirst, access.maySave(source));
  }

  SavedBaselineJson of(SavedBaseline saved) {
    return new SavedBaselineJson(
        saved.id(),
        saved.name(),
        people.name(saved.by()).orElse(null),
        saved.at().toString(),
        texts.moment(saved.at()),
        access.isOwn(saved),
        access.mayDelete(saved));
  }
}
