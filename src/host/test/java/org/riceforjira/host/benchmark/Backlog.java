package org.riceforjira.host.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.riceforjira.host.InsideHost;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.riceforjira.host.data.SecurityLevelRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.it.Folders;
import org.riceforjira.host.it.GeneratedBacklog;
import org.riceforjira.host.it.Packaged;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Rules;

/** A host with one generated project, all of it scored at the beginning. */
final class Backlog implements AutoCloseable {
  static final String PROJECT = "GEN";

  private static final long TOP = 7;

  /** So many issues change in one transaction: the store keeps what is not committed in memory. */
  private static final int AT_ONCE = 1000;

  private final InsideHost host;
  private final Person admin;
  private final Rules rules;
  private final List<Long> issueIds;

  private Backlog(InsideHost host) throws Exception {
    this.host = host;
    this.admin = Person.named("admin", host.base());
    this.rules = new Rules(admin);
    this.issueIds =
        host.jira().store().issues().filter(Backlog::isGenerated).map(IssueRow::id).toList();
  }

  static Backlog of(int issues, Folders folders) throws Exception {
    Path data = folders.fresh();
    Path file = data.resolveSibling(PROJECT + "-" + issues + ".csv");
    GeneratedBacklog.write(file, PROJECT, issues);
    return new Backlog(InsideHost.start(data, file, Packaged.app()));
  }

  /** Doubles the reach of every issue behind everybody's back, so that all scores are stale. */
  void changeAll() {
    String reach = rules.id("Reach");
    change(issueIds, issue -> issue.with(reach, issue.number(reach) * 2));
  }

  /** Hides every so many-th issue from all but administrators. */
  void hide(int every) {
    Store store = host.jira().store();
    long level = 1 + store.securityLevels().all().mapToLong(SecurityLevelRow::id).max().orElse(0);
    long project = store.issue(issueIds.get(0)).orElseThrow().projectId();
    store
        .securityLevels()
        .put(
            level,
            new SecurityLevelRow(level, project, "Hidden", Set.of("group:jira-administrators")));
    List<Long> hidden =
        IntStream.range(0, issueIds.size())
            .filter(at -> at % every == 0)
            .mapToObj(issueIds::get)
            .toList();
    change(hidden, issue -> issue.with(IssueRow.SECURITY, Long.toString(level)));
  }

  /**
   * Gives the first so many issues factors that are the same whatever the size of the project, and
   * lets all others rank behind them.
   */
  void sameTop(int issues) {
    Random random = new Random(TOP);
    change(issueIds.subList(0, issues), issue -> best(issue, random));
    String reach = rules.id("Reach");
    change(issueIds.subList(issues, issueIds.size()), issue -> issue.with(reach, 0.001));
  }

  private IssueRow best(IssueRow issue, Random random) {
    return issue
        .with(rules.id("Reach"), 1000.0 + random.nextInt(20_000))
        .with(rules.id("Impact"), 1.0)
        .with(rules.id("Confidence"), 50.0 + random.nextInt(50))
        .with(rules.id("Effort"), (1 + random.nextInt(8)) / 2.0);
  }

  /** Links so many pairs among the first issues, each blocked by one before it. */
  void block(int links, int among) {
    Store store = host.jira().store();
    long type =
        store.linkTypes().all().filter(t -> t.name().equals("Blocks")).findAny().orElseThrow().id();
    Random random = new Random(links);
    host.jira()
        .transactions()
        .write(
            () -> {
              for (int link = 0; link < links; link++) {
                int waiting = 1 + random.nextInt(among - 1);
                int blocking = random.nextInt(waiting);
                long id = store.nextId();
                long source = issueIds.get(blocking);
                store.links().put(id, new LinkRow(id, type, source, issueIds.get(waiting)));
              }
              return null;
            });
  }

  private void change(List<Long> ids, UnaryOperator<IssueRow> how) {
    Store store = host.jira().store();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
      host.jira()
          .transactions()
          .write(
              () -> {
                some.forEach(id -> store.put(how.apply(store.issue(id).orElseThrow())));
                return null;
              });
    }
    host.jira().reindexAll();
  }

  InsideHost host() {
    return host;
  }

  Person admin() {
    return admin;
  }

  Rules rules() {
    return rules;
  }

  List<Long> issueIds() {
    return issueIds;
  }

  /** The keys of so many issues that have a score, from all over the project. */
  List<String> keys(int count) {
    List<String> keys = new ArrayList<>();
    int step = Math.max(1, issueIds.size() / count);
    for (int at = 0; keys.size() < count; at++) {
      int number = at * step % issueIds.size() + 1;
      keys.add(PROJECT + "-" + (number % GeneratedBacklog.INCOMPLETE == 0 ? number - 1 : number));
    }
    return keys;
  }

  @Override
  public void close() {
    host.close();
  }

  private static boolean isGenerated(IssueRow issue) {
    return issue.key().startsWith(PROJECT + "-");
  }
}
