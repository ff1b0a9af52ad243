package org.riceforjira.connect.jira;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.http.Time;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport.Result;

/**
 * Writes scores, an issue at a time and several at once: no REST call of Jira takes different
 * numbers for many issues. Scores that go are one number for many, so Cloud can take them together.
 */
public final class ScoreWriter {
  /** Below this a change in bulk, which has to be asked how it goes, costs more than it saves. */
  static final int FEW = 10;

  /** So many are written before their scores have to be looked at again, if they are old. */
  private static final int AT_A_LOOK = 40;

  /** Why a score was not written that a stopped run did not come to. */
  public static final Sentence STOPPED = Sentence.said("The run was stopped.");

  private final RemoteJira jira;
  private final JiraClient client;
  private final Workers workers;
  private final boolean quiet;
  private final FreshScores fresh;

  /**
   * @param quiet without mail; Jira allows that only to administrators of the project
   */
  public ScoreWriter(
      RemoteJira jira, JiraClient client, Workers workers, boolean quiet, Time time) {
    this.jira = jira;
    this.client = client;
    this.workers = workers;
    this.quiet = quiet;
    this.fresh = new FreshScores(time);
  }

  /** Begins to note issues whose scores are read from now on. */
  IdSet look() {
    return fresh.look();
  }

  List<Result> write(String field, List<ScoreChange> changes) {
    Map<Long, Result> known = check(field, changes);
    known.putAll(clear(field, without(changes, known)));
    List<ScoreChange> left = without(changes, known);
    for (int from = 0; from < left.size(); from += AT_A_LOOK) {
      List<ScoreChange> some = left.subList(from, Math.min(from + AT_A_LOOK, left.size()));
      // A server that slows us down may have kept those before for minutes.
      known.putAll(checkOrRefuse(field, some));
      workers
          .map(without(some, known), change -> put(field, change))
          .forEach(result -> known.put(result.issueId(), result));
    }
    return changes.stream().map(change -> known.get(change.issueId())).toList();
  }

  private static List<ScoreChange> without(List<ScoreChange> changes, Map<Long, Result> known) {
    return changes.stream().filter(change -> !known.containsKey(change.issueId())).toList();
  }

  /** What is known of those whose score was not read just now, and is no longer the one read. */
  private Map<Long, Result> check(String field, List<ScoreChange> changes) {
    List<ScoreChange> unsure =
        changes.stream().filter(change -> !fresh.knows(change.issueId())).toList();
    Map<Long, Result> known = new HashMap<>();
    if (unsure.isEmpty()) {
      return known;
    }
    IdSet seen = fresh.look();
    Map<Long, RemoteIssue> now = new HashMap<>();
    List<Long> ids = unsure.stream().map(ScoreChange::issueId).toList();
    jira.now(ids, List.of(field)).forEach(issue -> now.put(issue.id(), issue));
    now.keySet().forEach(seen::add);
    for (ScoreChange change : unsure) {
      moved(change, Optional.ofNullable(now.get(change.issueId())), field)
          .ifPresent(result -> known.put(change.issueId(), result));
    }
    return known;
  }

  /** Some of the batch are written: what is wrong with the rest must not hide that. */
  private Map<Long, Result> checkOrRefuse(String field, List<ScoreChange> changes) {
    try {
      return check(field, changes);
    } catch (JiraProblem e) {
      return changes.stream()
          .map(change -> refused(change, e))
          .collect(Collectors.toMap(Result::issueId, Function.identity()));
    }
  }

  private static Optional<Result> moved(
      ScoreChange change, Optional<RemoteIssue> now, String field) {
    if (now.isEmpty()) {
      return Optional.of(gone(change));
    }
    Double stored = now.get().number(field);
    if (Objects.equals(stored, change.before())) {
      return Optional.empty();
    }
    return Optional.of(
        Objects.equals(stored, change.after())
            ? Result.unchanged(change.issueId())
            : Result.conflict(change.issueId()));
  }

  private Map<Long, Result> clear(String field, List<ScoreChange> changes) {
    List<Long> ids =
        changes.stream()
            .filter(change -> change.after() == null)
            .map(ScoreChange::issueId)
            .toList();
    Map<Long, Result> results = new HashMap<>();
    if (ids.size() >= FEW) {
      jira.clear(field, ids)
          .ifPresent(
              failures -> {
                for (long id : ids) {
                  String why = failures.get(id);
                  results.put(
                      id,
                      why == null ? Result.written(id) : Result.refused(id, Sentence.said(why)));
                }
              });
    }
    return results;
  }

  private Result put(String field, ScoreChange change) {
    JsonObject fields = new JsonObject();
    fields.add(
        field, change.after() == null ? JsonNull.INSTANCE : new JsonPrimitive(change.after()));
    JsonObject body = new JsonObject();
    body.add("fields", fields);
    String path = jira.flavour().api() + "/issue/" + change.issueId();
    try {
      client.send(Call.put(quiet ? path + "?notifyUsers=false" : path, body));
      return Result.written(change.issueId());
    } catch (JiraProblem e) {
      return switch (e.kind()) {
        case CONFLICT -> Result.conflict(change.issueId());
        case MISSING -> gone(change);
        default -> refused(change, e);
      };
    }
  }

  private static Result refused(ScoreChange change, JiraProblem problem) {
    boolean stopped = problem.kind() == JiraProblem.Kind.STOPPED;
    return Result.refused(change.issueId(), stopped ? STOPPED : Sentence.said(said(problem)));
  }

  /** Jira's own words where it has some: they name the field and the screen. */
  private static String said(JiraProblem problem) {
    List<String> said = new ArrayList<>(problem.messages());
    boolean jiras = problem.kind() == JiraProblem.Kind.REJECTED && !said.isEmpty();
    return jiras ? String.join(" ", said) : problem.getMessage();
  }

  private static Result gone(ScoreChange change) {
    return Result.refused(
        change.issueId(),
        Sentence.said("The issue was deleted, or this login may no longer see it."));
  }
}
