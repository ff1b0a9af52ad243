package org.riceforjira.plugin.backlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.riceforjira.core.plan.cut.CutPolicy;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.settings.Review;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.backlog.Filters.ReviewFilter;
import org.riceforjira.plugin.http.Inputs;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.springframework.stereotype.Component;

/** Reads what a request asks for, and tells all that is wrong with it at once. */
@Component
class ListRequests {
  private static final int MOST_ROWS = 200;
  private static final int USUAL_ROWS = 100;
  private static final int MOST_KEYS = 100;
  private static final int LONGEST_TEXT = 255;

  private static final Pattern DUE_OR_DAYS = Pattern.compile("due|[0-9]{1,4}");
  private static final String WRONG_REVIEW = "rice.backlog.error.review";

  /** The parameters that make a list what it is. */
  private static final List<String> LIST =
      List.of(
          "sort",
          "jql",
          "text",
          "missing",
          "changed",
          "review",
          "goal",
          "assignee",
          "version",
          "component",
          "epic");

  private static final List<String> CUT = List.of("capacity", "policy");

  private final QueryFilters queries;
  private final Texts texts;

  ListRequests(QueryFilters queries, Texts texts) {
    this.queries = queries;
    this.texts = texts;
  }

  /** A part of a list; refuses with a sentence for each parameter that is wrong. */
  ListRequest read(ProjectId project, Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    int start = inputs.number("start", 0, Integer.MAX_VALUE).orElse(0);
    int size = inputs.number("size", 1, MOST_ROWS).orElse(USUAL_ROWS);
    Question question = new Question(filters(inputs), sort(inputs), cut(inputs));
    ListRequest request =
        new ListRequest(
            question,
            new ListRequest.Named(named(inputs, LIST), named(inputs, CUT)),
            inputs.text("list", LONGEST_TEXT),
            inputs.text("at", LONGEST_TEXT),
            new ListRequest.Part(start, size));
    if (inputs.areWrong()) {
      // Whoever mends a typing error wants to know of an unknown version too.
      queries.object(project, question.filters().queries(), inputs);
    }
    inputs.check();
    return request;
  }

  /** The keys of single rows. */
  List<String> keys(Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    List<String> keys =
        inputs.text("keys", MOST_KEYS * LONGEST_TEXT).stream()
            .flatMap(text -> List.of(text.split(",")).stream())
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .distinct()
            .toList();
    if (keys.isEmpty() || keys.size() > MOST_KEYS) {
      inputs.wrong("keys", "rice.backlog.error.keys", Integer.toString(MOST_KEYS));
    }
    inputs.check();
    return keys;
  }

  /** The list that is named, whatever else is asked for. */
  Optional<String> list(Map<String, List<String>> parameters) {
    Inputs inputs = new Inputs(parameters, texts);
    Optional<String> list = inputs.text("list", LONGEST_TEXT);
    inputs.check();
    return list;
  }

  /** Refuses a goal that the project does not have, and the queries that Jira does not accept. */
  void check(ProjectId project, Filters filters, List<AlignmentRule> goals) {
    Inputs inputs = new Inputs(Map.of(), texts);
    List<String> labels = goals.stream().map(AlignmentRule::label).toList();
    filters
        .goal()
        .filter(goal -> !goal.isEmpty() && !labels.contains(goal))
        .ifPresent(goal -> inputs.wrong("goal", "rice.backlog.error.goal", goal));
    queries.object(project, filters.queries(), inputs);
    inputs.check();
  }

  /** What to answer to a question about a line without a capacity. */
  Refusal noCapacity() {
    return Refusal.invalid(Map.of("capacity", texts.text("rice.backlog.error.nocapacity")));
  }

  /** What to answer where nobody can tell which issues serve a goal. */
  Refusal goalUnknown(UnusableGoal goal, List<AlignmentRule> goals) {
    return Refusal.conflict(
        texts.text("rice.error.goal.filter", goal.label(goals), goal.objection()));
  }

  /** What to answer where Jira's search broke down. */
  Refusal searchFailed() {
    return Refusal.conflict(texts.text("rice.backlog.error.search"));
  }

  private static boolean named(Inputs inputs, List<String> names) {
    return names.stream().anyMatch(inputs::has);
  }

  private Filters filters(Inputs inputs) {
    return new Filters(
        inputs.text("text", LONGEST_TEXT),
        inputs.choice("missing", choices("true", true, "false", false)).orElse(false),
        review(inputs),
        goal(inputs),
        queries.read(inputs));
  }

  /** The blank goal is a wish, too: for issues that serve none. */
  private static Optional<String> goal(Inputs inputs) {
    return inputs.has("goal")
        ? Optional.of(inputs.text("goal", LONGEST_TEXT).orElse(""))
        : Optional.empty();
  }

  private static Optional<ReviewFilter> review(Inputs inputs) {
    Optional<String> text = inputs.text("review", DUE_OR_DAYS, WRONG_REVIEW);
    if (text.isEmpty() || text.get().equals("due")) {
      return text.map(due -> ReviewFilter.DUE);
    }
    int days = Integer.parseInt(text.get());
    if (days < 1 || days > Review.MOST_DAYS) {
      inputs.wrong("review", WRONG_REVIEW);
    }
    return Optional.of(new ReviewFilter(days));
  }

  private static Sort sort(Inputs inputs) {
    Map<String, Sort> sorts = new LinkedHashMap<>();
    for (Column column : Column.values()) {
      sorts.put(column.code(), new Sort(column, false));
      sorts.put("-" + column.code(), new Sort(column, true));
    }
    return inputs.choice("sort", sorts, "rice.backlog.error.sort").orElse(Sort.BY_RANK);
  }

  private static CutWish cut(Inputs inputs) {
    return new CutWish(
        inputs.capacity("capacity"),
        inputs.choice("policy", choices("stop", CutPolicy.STOP, "fill", CutPolicy.FILL)));
  }

  private static <T> Map<String, T> choices(String first, T one, String second, T other) {
    Map<String, T> choices = new LinkedHashMap<>();
    choices.put(first, one);
    choices.put(second, other);
    return choices;
  }
}
