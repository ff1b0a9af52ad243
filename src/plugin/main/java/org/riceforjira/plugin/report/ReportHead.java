package org.riceforjira.plugin.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.report.ReportJson.FactJson;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanWish;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.CapacityJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.Named;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PoolJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.SourceJson;
import org.springframework.stereotype.Component;

/** Of what, by whom, when and for what settings a report was made. */
@Component
class ReportHead {
  private final Visitor visitor;
  private final People people;
  private final Days days;
  private final ReportTexts texts;

  ReportHead(Visitor visitor, People people, Days days, ReportTexts texts) {
    this.visitor = visitor;
    this.people = people;
    this.days = days;
    this.texts = texts;
  }

  String title(SourceJson source) {
    return source.project() == null
        ? texts.text("rice.report.title.query")
        : texts.text("rice.report.title", source.project().name());
  }

  List<FactJson> of(PlanReport report) {
    List<FactJson> facts = new ArrayList<>();
    RoadmapJson roadmap = report.roadmap();
    source(roadmap.source(), facts);
    add(facts, "made", texts.moment(days.now()), maker());
    if (roadmap.asOf() != null) {
      add(facts, "ranking", texts.moment(days.at(Instant.parse(roadmap.asOf()))));
    }
    periods(roadmap, facts);
    capacity(report, facts);
    wish(report.wish(), facts);
    if (report.changes().isPresent()) {
      add(facts, "baseline", named(report.changes().get()));
    }
    return facts;
  }

  /** What the older baseline of a comparison is called, and when it was saved. */
  static String named(BaselineComparisonJson changes) {
    return changes.older().name() + " (" + changes.older().atText() + ")";
  }

  private void source(SourceJson source, List<FactJson> facts) {
    if (source.project() != null) {
      add(facts, "project", source.project().name(), source.project().key());
    } else {
      add(facts, "query", source.jql());
      String names = source.projects().stream().map(Named::name).collect(Collectors.joining(", "));
      add(facts, "projects", names.isEmpty() ? ReportTexts.NOTHING : names);
    }
  }

  private String maker() {
    return visitor.key().flatMap(people::name).orElseGet(() -> texts.text("rice.report.nobody"));
  }

  private void periods(RoadmapJson roadmap, List<FactJson> facts) {
    List<PeriodJson> periods = roadmap.periods();
    String first = periods.get(0).title();
    String last = periods.get(periods.size() - 1).title();
    if (periods.size() == 1) {
      add(facts, "period", first);
    } else {
      add(facts, "periods", first, last, periods.size() + "");
    }
  }

  private void capacity(PlanReport report, List<FactJson> facts) {
    PlanWish.Capacity capacity = report.wish().capacity();
    String unit = report.roadmap().unit();
    List<String> shared = shared(capacity);
    List<String> own = own(report.roadmap().capacity(), capacity);
    if (report.roadmap().capacity() == null) {
      add(facts, "nocapacity");
    } else if (capacity.kind() == capacity.laneKind()) {
      shared.addAll(own);
      capacity(shared, capacity.kind(), unit, facts);
    } else {
      capacity(shared, capacity.kind(), unit, facts);
      capacity(own, capacity.laneKind(), unit, facts);
    }
  }

  private List<String> shared(PlanWish.Capacity capacity) {
    List<String> shared = new ArrayList<>();
    if (capacity.common().isPresent()) {
      String most = texts.amount(capacity.common().getAsDouble());
      shared.add(capacity.lanes().isEmpty() ? most : texts.text("rice.report.shared", most));
    }
    return shared;
  }

  /** Only of lanes that are drawn: of others, such as people, not even the name may be known. */
  private List<String> own(CapacityJson drawn, PlanWish.Capacity capacity) {
    List<String> own = new ArrayList<>();
    if (drawn != null) {
      for (PoolJson pool : drawn.lanes()) {
        String most = texts.amount(capacity.lanes().get(pool.name()));
        own.add(texts.text("rice.report.own", pool.title(), most));
      }
    }
    return own;
  }

  private void capacity(List<String> pools, PeriodKind kind, String unit, List<FactJson> facts) {
    if (!pools.isEmpty()) {
      String each = "rice.report.each." + kind.name().toLowerCase(Locale.ROOT);
      add(facts, "capacity", String.join("; ", pools), texts.text(each, unit));
    }
  }

  private void wish(PlanWish wish, List<FactJson> facts) {
    String lanes = wish.lanes().name().toLowerCase(Locale.ROOT);
    add(facts, "lanes", texts.text("rice.report.lanes." + lanes));
    wish.cut().top().ifPresent(top -> add(facts, "top", top + ""));
    wish.cut().score().ifPresent(score -> add(facts, "score", texts.amount(score)));
    PlanWish.Supposed supposed = wish.supposed();
    if (!supposed.dropped().isEmpty()) {
      add(facts, "dropped", String.join(", ", supposed.dropped()));
    }
    if (!supposed.pinned().isEmpty()) {
      add(facts, "pinned", byDay(supposed.pinned()));
    }
    if (!supposed.delayed().isEmpty()) {
      add(facts, "delayed", byDay(supposed.delayed()));
    }
  }

  private String byDay(Map<String, LocalDate> issues) {
    return issues.entrySet().stream()
        .map(issue -> issue.getKey() + " (" + texts.day(issue.getValue()) + ")")
        .collect(Collectors.joining(", "));
  }

  private void add(List<FactJson> facts, String code, String... arguments) {
    facts.add(
        new FactJson(
            texts.text("rice.report.label." + code),
            texts.text("rice.report.fact." + code, arguments)));
  }
}
