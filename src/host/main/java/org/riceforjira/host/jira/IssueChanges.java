package org.riceforjira.host.jira;

import com.atlassian.jira.issue.index.IndexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.LinkRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows a committed change, in this order: the index, the mails, the listeners. */
final class IssueChanges {
  private static final Logger LOG = LoggerFactory.getLogger(IssueChanges.class);

  private final Transactions transactions;
  private final Index index;
  private final MailLog mails;
  private final List<Consumer<IssueChange>> listeners = new CopyOnWriteArrayList<>();
  private final List<Relations> relations = new CopyOnWriteArrayList<>();
  private final AtomicInteger failedIndexing = new AtomicInteger();

  IssueChanges(Transactions transactions, Index index, MailLog mails) {
    this.transactions = transactions;
    this.index = index;
    this.mails = mails;
  }

  void listen(Consumer<IssueChange> listener) {
    listeners.add(listener);
  }

  void listen(Relations listener) {
    relations.add(listener);
  }

  /** How often a change was kept although the index could not follow it. */
  int failedIndexing() {
    return failedIndexing.get();
  }

  /** A failure is logged and counted only: the change is committed, and Jira keeps it as well. */
  void index(Set<Long> issueIds) {
    try {
      index.reindex(issueIds);
    } catch (IndexException e) {
      failedIndexing.incrementAndGet();
      LOG.error("Issues {} are stored but not indexed; reindex them", issueIds, e);
    }
  }

  /** Mails and listeners hear of it when it is committed, and never of what is taken back. */
  void tell(IssueChange change) {
    transactions.afterCommit(() -> tellNow(change));
  }

  void tellLinked(LinkRow link, boolean now) {
    transactions.afterCommit(() -> relations.forEach(listener -> listener.linked(link, now)));
  }

  void tellWatched(IssueRow issue, String watcherKey, boolean now) {
    transactions.afterCommit(
        () -> relations.forEach(listener -> listener.watched(issue, watcherKey, now)));
  }

  /** At once, while everything is still there. */
  void tellDeleting(IssueRow issue, String userKey) {
    relations.forEach(listener -> listener.deleting(issue, userKey));
  }

  private void tellNow(IssueChange change) {
    if (change.mail()) {
      mails.add(new Mail(change.issue().key(), recipients(change)));
    }
    listeners.forEach(listener -> listener.accept(change));
  }

  private static List<String> recipients(IssueChange change) {
    IssueRow issue = change.issue();
    List<String> concerned = new ArrayList<>();
    concerned.add(issue.text(IssueRow.ASSIGNEE));
    concerned.add(issue.text(IssueRow.REPORTER));
    return Stream.concat(concerned.stream(), issue.texts(IssueRow.WATCHERS).stream())
        .filter(key -> key != null && !key.equals(change.userKey()))
        .distinct()
        .toList();
  }
}
