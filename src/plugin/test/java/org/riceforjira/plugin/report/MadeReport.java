package org.riceforjira.plugin.report;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.factors.ChanceText;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.GoalMatches;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.LoadedIssues;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanTexts;
import org.riceforjira.plugin.roadmap.ShownReport;

/** A report that Alice makes on 16 November 2026. */
final class MadeReport {
  private static final Texts TEXTS = EnglishTexts.texts();

  final ShownReport shop = new ShownReport();
  final Visitor visitor = mock(Visitor.class);
  private final GoalMatches matches = mock(GoalMatches.class);
  private final LoadedIssues loaded = mock(LoadedIssues.class);
  private final People people = mock(People.class);
  private final Map<String, Set<Long>> serving = new HashMap<>();
  private final ArrayList<AlignmentRule> goals = new ArrayList<>();

  MadeReport() {
    when(visitor.key()).thenReturn(Optional.of("alice"));
    when(people.name("alice")).thenReturn(Optional.of("Alice Product"));
    when(matches.of(any(), any(), any()))
        .thenAnswer(call -> answers(call.getArgument(1), call.getArgument(2)));
    when(matches.served(any(), any(), any())).thenCallRealMethod();
    when(loaded.facts(any(), any(), any())).thenAnswer(call -> facts(call.getArgument(1)));
  }

  /** A goal of the settings, and the issues that its query finds. */
  MadeReport goal(String label, long... issues) {
    goals.add(new AlignmentRule("labels = g" + goals.size(), 1.5, label));
    serving.put(
        "labels = g" + (goals.size() - 1),
        LongStream.of(issues).map(number -> 10000 + number).boxed().collect(Collectors.toSet()));
    ScoringRules rules = Example.SETTINGS.rules();
    shop.settings(
        Example.SETTINGS.with(
            new ScoringRules(
                Arrays.stream(Factor.values())
                    .collect(Collectors.toMap(factor -> factor, rules::of)),
                rules.confidenceUnit(),
                rules.rounding(),
                goals)));
    return this;
  }

  /** From now on Jira does not answer the queries of goals. */
  MadeReport withoutAnswers() {
    UnusableGoal unusable = mock(UnusableGoal.class);
    when(unusable.label(any())).thenReturn("Trust");
    doThrow(unusable).when(matches).served(any(), any(), any());
    doThrow(unusable).when(loaded).facts(any(), any(), any());
    return this;
  }

  ReportJson json(String query) {
    return documents().of(shop.answer(query));
  }

  ReportFile file(String ending, String query) {
    return new ReportFiles(documents(), new GoalReader(matches), TEXTS)
        .of(ending, shop.answer(query));
  }

  SectionJson section(String id, String query) {
    return json(query).sections().stream()
        .filter(section -> section.id().equals(id))
        .findAny()
        .orElseThrow();
  }

  /** Paragraphs, entries and the rows of tables, one after the other. */
  List<String> told(String id, String query) {
    return section(id, query).blocks().stream().flatMap(block -> told(block).stream()).toList();
  }

  private static List<String> told(BlockJson block) {
    List<String> lines = new ArrayList<>();
    if (block.text() != null) {
      lines.add(block.text());
    }
    block.items().forEach(item -> lines.add(told(item)));
    if (block.table() != null) {
      lines.add(
          block.table().columns().stream().map(c -> c.title()).collect(Collectors.joining(" | ")));
      block
          .table()
          .rows()
          .forEach(
              row -> lines.add(row.stream().map(c -> told(c)).collect(Collectors.joining(" | "))));
    }
    return lines;
  }

  private static String told(ItemJson item) {
    return item.key() == null ? "- " + item.text() : "- " + item.key() + " " + item.text();
  }

  private static String told(BlockJson.CellJson cell) {
    return cell.key() == null ? cell.text() : cell.key() + " " + cell.text();
  }

  private Map<String, Set<Long>> answers(List<Long> ids, Set<String> queries) {
    Map<String, Set<Long>> answers = new HashMap<>();
    for (String query : queries) {
      Set<Long> found = new HashSet<>(serving.get(query));
      found.retainAll(ids);
      answers.put(query, found);
    }
    return answers;
  }

  /** Each with a reach of 450, an impact of 3, all confidence and an effort of 2. */
  private static List<IssueFacts> facts(List<IssueRef> issues) {
    return issues.stream()
        .map(
            issue ->
                IssueFacts.of(issue.id(), issue.key())
                    .number(Example.FIELDS.reach(), 450.0)
                    .number(Example.FIELDS.impact(), 3.0)
                    .number(Example.FIELDS.confidence(), 100.0)
                    .number(Example.FIELDS.effort(), 2.0)
                    .build())
        .toList();
  }

  private ReportDocuments documents() {
    ReportTexts texts = new ReportTexts(TEXTS, new PlanTexts(TEXTS));
    Clock clock = Clock.fixed(Instant.parse("2026-11-16T10:42:00Z"), ZoneOffset.UTC);
    PlanSections plan =
        new PlanSections(
            new SummarySection(texts),
            new GoalSection(texts),
            new BoardSection(texts),
            new TopSection(new Formulas(loaded, new FormulaText(TEXTS)), texts),
            new MilestoneSection(texts));
    CourseSections course =
        new CourseSections(
            new ChangesSection(texts),
            new CapacitySection(texts),
            new UncertainSection(new CoinFlips(new ChanceText(TEXTS), texts), texts),
            new LeftOutSection(texts),
            new UnknownSection(texts));
    ReportHead head = new ReportHead(visitor, people, new Days(clock), texts);
    return new ReportDocuments(head, new GoalReader(matches), plan, course);
  }
}
