package org.riceforjira.plugin.jira;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The stamps of reviews, as a property {@value #PROPERTY} of their issues. Whoever calls has
 * checked what the visitor may see and edit.
 */
@Component
public class ReviewStamps {
  static final String PROPERTY = "rice.review";

  /** The stamps of those of the issues that have one, by issue id. */
  public Map<Long, ReviewStamp> read(Collection<Long> issueIds) {
    throw new UnsupportedOperationException("Not yet");
  }

  /** Stamps the issue, in place of any other stamp. */
  public void write(IssueRef issue, ReviewStamp stamp) {
    throw new UnsupportedOperationException("Not yet");
  }

  /** Takes the stamp off the issue, if it has one. */
  public void remove(IssueRef issue) {
    throw new UnsupportedOperationException("Not yet");
  }
}
