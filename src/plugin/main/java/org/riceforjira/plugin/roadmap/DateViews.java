package org.riceforjira.plugin.roadmap;

import java.util.Optional;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.dates.ChosenFields;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.roadmap.RoadmapJson.DatesJson;
import org.springframework.stereotype.Component;

/** Whether the visitor can write a plan back to its issues, on the wire. */
@Component
class DateViews {
  private final ChosenFields fields;
  private final Projects projects;
  private final Visitor visitor;
  private final PlanTexts texts;

  DateViews(ChosenFields fields, Projects projects, Visitor visitor, PlanTexts texts) {
    this.fields = fields;
    this.projects = projects;
    this.visitor = visitor;
    this.texts = texts;
  }

  /** Null for a query: each project has fields of its own. */
  DatesJson of(Plan plan) {
    PlanFields chosen = plan.source().settings().planning().fields();
    return plan.source().project().map(project -> of(project, chosen)).orElse(null);
  }

  private DatesJson of(ProjectRef project, PlanFields chosen) {
    Optional<String> why = objection(chosen).or(() -> forbidden(project));
    return new DatesJson(fields.names(chosen), why.isEmpty(), why.orElse(null));
  }

  private Optional<String> forbidden(ProjectRef project) {
    if (!visitor.isSignedIn()) {
      return Optional.of(texts.text("rice.plan.dates.anonymous"));
    }
    return projects.edits(project)
        ? Optional.empty()
        : Optional.of(texts.text("rice.plan.dates.forbidden", project.name()));
  }

  private Optional<String> objection(PlanFields chosen) {
    try {
      return fields.objection(chosen);
    } catch (PartUnavailable e) {
      // A plan is worth looking at on a Jira whose dates cannot be written.
      return Optional.of(texts.sentence(e));
    }
  }
}
