package org.riceforjira.plugin.backlog;

import java.util.Optional;
import java.util.function.Predicate;
import org.riceforjira.core.settings.CutChoice;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.backlog.ProjectLists.Asked;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.RefusedQuery;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the list that a request names, or makes and keeps the one that it asks for. */
@Component
class OpenLists {
  private static final Logger LOG = LoggerFactory.getLogger(OpenLists.class);

  private final Lists lists;
  private final Matching matching;
  private final ListRequests requests;
  private final ListOrders orders;
  private final Visitor visitor;

  OpenLists(
      Lists lists, Matching matching, ListRequests requests, ListOrders orders, Visitor visitor) {
    this.lists = lists;
    this.matching = matching;
    this.requests = requests;
    this.orders = orders;
    this.visitor = visitor;
  }

  /**
   * A list that is being read.
   *
   * @param newest the ranking as it is now, or that of the list while there is none
   * @param cut what the settings say of the line now
   */
  record Opened(String id, FrozenList list, RankedBacklog newest, CutChoice cut) {
    /** False if the order or the line would be another one by now. */
    boolean current() {
      boolean sorted =
          list.question().sort().column().isOfRanking() || newest.showsLike(list.backlog());
      return newest.ranksLike(list.backlog()) && sorted && list.isCutLike(cut);
    }
  }

  /**
   * The list; empty only while the ranking is being made.
   *
   * @param takes whether a list that answers this question will do
   * @throws Refusal where there is neither a ranking nor the list
   */
  Optional<Opened> open(Asked asked, ListRequest request, Predicate<Question> takes) {
    Optional<Opened> kept =
        request.list().flatMap(id -> kept(asked, id)).filter(o -> takes.test(o.list().question()));
    if (kept.isEmpty() && asked.answer() instanceof Rankings.Failed failed) {
      throw Refusal.conflict(failed.sentence());
    }
    return kept.or(() -> asked.newest().map(newest -> make(asked, request.question(), newest)));
  }

  /** The list with an id, if it is the visitor's own and of this project. */
  Optional<Opened> kept(Asked asked, String id) {
    return lists
        .find(reader(asked.project()), id)
        .map(list -> new Opened(id, list, asked.newest().orElse(list.backlog()), cut(asked)));
  }

  private Lists.Reader reader(ProjectRef project) {
    return new Lists.Reader(visitor.key().orElse(""), project.id());
  }

  private Opened make(Asked asked, Question question, RankedBacklog backlog) {
    ProjectSettings settings = asked.settings();
    ProjectId project = asked.project().id();
    requests.check(project, question.filters(), settings.rules().alignment());
    int[] ranked = ranked(project, backlog, question.filters(), settings);
    Counts counts =
        new Counts(
            backlog.size(),
            ranked.length,
            backlog.scored(),
            backlog.size() - backlog.scored(),
            matching.due(backlog, settings.review()));
    CutChoice cut = question.cut().over(cut(asked));
    ListOrders.Positions positions = orders.of(backlog, ranked, question.sort(), settings.review());
    FrozenList list = new FrozenList(question, backlog, positions, cut, counts);
    return new Opened(lists.keep(reader(asked.project()), list), list, backlog, cut(asked));
  }

  private static CutChoice cut(Asked asked) {
    return asked.settings().planning().cut();
  }

  private int[] ranked(
      ProjectId project, RankedBacklog backlog, Filters filters, ProjectSettings settings) {
    try {
      return matching.positions(project, backlog, filters, settings);
    } catch (RefusedQuery e) {
      // What was accepted a moment ago can be gone by now, such as a version.
      throw Refusal.invalid(e.getMessage());
    } catch (UnusableGoal e) {
      throw requests.goalUnknown(e, settings.rules().alignment());
    } catch (IllegalStateException e) {
      LOG.warn("No list of {}: Jira could not search for {}", project, filters.queries(), e);
      throw requests.searchFailed();
    }
  }
}
