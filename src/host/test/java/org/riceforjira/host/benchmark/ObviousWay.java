package org.riceforjira.host.benchmark;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.riceforjira.host.it.Rules;
import org.riceforjira.host.jira.Jira;

/**
 * The same scores as somebody would write them who knows Jira's API and nothing of its costs: each
 * issue loaded, computed, updated with event and mail, and indexed, one after the other. It is
 * given the issues' ids, for which the app has to search.
 */
final class ObviousWay {
  private final Jira jira;
  private final IssueManager issues;
  private final IssueIndexingService indexing;
  private final List<CustomField> factors;
  private final CustomField score;

  ObviousWay(Jira jira, Rules rules) {
    CustomFieldManager fields = service(jira, CustomFieldManager.class);
    this.jira = jira;
    this.issues = service(jira, IssueManager.class);
    this.indexing = service(jira, IssueIndexingService.class);
    this.factors =
        Rules.FACTORS.stream().map(name -> fields.getCustomFieldObject(rules.id(name))).toList();
    this.score = fields.getCustomFieldObject(rules.id(Rules.SCORE));
  }

  /** Writes the scores of these issues; answers how many it wrote. */
  int write(List<Long> issueIds) throws Exception {
    ApplicationUser admin = service(jira, UserManager.class).getUserByKey("admin");
    return jira.request(
        "admin",
        () -> {
          int written = 0;
          for (Long id : issueIds) {
            written += write(issues.getIssueObject(id), admin) ? 1 : 0;
          }
          return written;
        });
  }

  private boolean write(MutableIssue issue, ApplicationUser user) throws IndexException {
    List<Double> values =
        factors.stream().map(field -> (Double) issue.getCustomFieldValue(field)).toList();
    if (values.contains(null)) {
      return false;
    }
    double product = values.get(0) * values.get(1) * values.get(2) / 100 / values.get(3);
    issue.setCustomFieldValue(
        score, BigDecimal.valueOf(product).setScale(2, RoundingMode.HALF_UP).doubleValue());
    issues.updateIssue(user, issue, UpdateIssueRequest.builder().build());
    indexing.reIndex(issue);
    return true;
  }

  private static <T> T service(Jira jira, Class<T> type) {
    return type.cast(jira.component(type));
  }
}
