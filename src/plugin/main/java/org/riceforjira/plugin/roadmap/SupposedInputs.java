package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Supposed;
import org.springframework.stereotype.Component;

/** Reads what a request supposes of single issues. */
@Component
class SupposedInputs {
  /** So many of each kind; whoever supposes more makes another backlog. */
  private static final int MOST = 200;

  private final Issues issues;

  SupposedInputs(Issues issues) {
    this.issues = issues;
  }

  Supposed read(Inputs inputs) {
    return new Supposed(dropped(inputs), days("pin", inputs), days("delay", inputs));
  }

  private List<Long> dropped(Inputs inputs) {
    return some("drop", inputs).stream()
        .map(key -> id("drop", key, inputs).orElse(null))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Map<Long, LocalDate> days(String name, Inputs inputs) {
    Map<Long, LocalDate> days = new LinkedHashMap<>();
    for (String text : some(name, inputs)) {
      int colon = text.indexOf(':');
      if (colon < 1) {
        inputs.wrong(name, "rice.plan.error." + name);
      } else {
        Optional<Long> id = id(name, text.substring(0, colon), inputs);
        Optional<LocalDate> day = RoadmapQuestions.day(name, text.substring(colon + 1), inputs);
        if (id.isPresent() && day.isPresent()) {
          days.put(id.get(), day.get());
        }
      }
    }
    return days;
  }

  private static List<String> some(String name, Inputs inputs) {
    List<String> values = inputs.all(name);
    if (values.size() > MOST) {
      inputs.wrong(name, "rice.plan.error.many", Integer.toString(MOST));
      return List.of();
    }
    return values;
  }

  private Optional<Long> id(String name, String key, Inputs inputs) {
    Optional<Long> id = issues.visible(key).map(VisibleIssue::id);
    if (id.isEmpty()) {
      inputs.wrong(name, "rice.error.issue.missing", key);
    }
    return id;
  }
}
