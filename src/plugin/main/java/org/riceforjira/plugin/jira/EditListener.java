package org.riceforjira.plugin.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.springframework.stereotype.Component;

/**
 * Hears from Jira of issues that are created, edited, moved, commented on and deleted. Public,
 * because Jira calls only what it can reach.
 */
@Component
public class EditListener {
  /** What Jira's history calls a comment that was changed. */
  static final String COMMENT = "Comment";

  private final HeardEvents heard;
  private final FormerLinks formerLinks;
  private final ApiCheck api;

  EditListener(HeardEvents heard, FormerLinks formerLinks, ApiCheck api) {
    this.heard = heard;
    this.formerLinks = formerLinks;
    this.api = api;
  }

  /** Fields of an issue changed. */
  @EventListener
  public void changed(IssueChangedEvent event) {
    heard.pass(event.getIssue(), () -> List.of(edited(event)));
  }

  /** One operation on an issue, which may be several events. */
  @EventListener
  public void happened(IssueEventBundle bundle) {
    heard.pass(bundle, () -> bundle.getEvents().stream().flatMap(this::news).distinct().toList());
  }

  private IssueNews edited(IssueChangedEvent event) {
    Set<String> names = new HashSet<>();
    for (ChangeItemBean item : event.getChangeItems()) {
      if (item.getField() != null) {
        names.add(item.getField());
      }
    }
    if (event.getComment().isPresent()) {
      names.add(COMMENT);
    }
    IssueRef issue = IssueRef.of(event.getIssue());
    boolean bulk = api.has(ApiPart.BULK_EDITS) && event.getSpanningOperation().isPresent();
    return new IssueNews(issue, Kind.EDITED, names, timing(issue, bulk));
  }

  private Stream<IssueNews> news(JiraIssueEvent part) {
    if (!(part instanceof DelegatingJiraIssueEvent delegating)) {
      return Stream.empty();
    }
    IssueEvent event = delegating.asIssueEvent();
    if (EventTypes.deleted(event.getEventTypeId(), api)) {
      IssueRef issue = IssueRef.of(event.getIssue());
      return Stream.concat(
          Stream.of(IssueNews.of(issue, Kind.DELETED, Timing.DONE)),
          formerLinks.takeOf(issue.id()).stream());
    }
    return EventTypes.kind(event.getEventTypeId(), api).stream().map(kind -> told(event, kind));
  }

  private IssueNews told(IssueEvent event, Kind kind) {
    IssueRef issue = IssueRef.of(event.getIssue());
    boolean bulk = api.has(ApiPart.BULK_EDITS) && event.getSpanningOperation().isPresent();
    return IssueNews.of(issue, kind, timing(issue, bulk));
  }

  private Timing timing(IssueRef issue, boolean bulk) {
    Timing timing = heard.timing(issue);
    return bulk && timing == Timing.AT_ONCE ? Timing.LATER : timing;
  }
}
