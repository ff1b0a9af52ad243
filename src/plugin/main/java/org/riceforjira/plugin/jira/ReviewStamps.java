package org.riceforjira.plugin.jira;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.plugin.jira.IssueNews.Kind;
import org.riceforjira.plugin.jira.IssueNews.Timing;
import org.springframework.stereotype.Component;

/**
 * The stamps of reviews, as a property {@value #PROPERTY} of their issues. Whoever calls has
 * checked what the visitor may see and edit.
 */
@Component
public class ReviewStamps {
  static final String PROPERTY = "rice.review";

  private final IssueProperties properties;
  private final HeardEvents heard;
  private final ApiCheck api;

  ReviewStamps(UnexportedServices services, HeardEvents heard, ApiCheck api) {
    this.properties = new IssueProperties(services, PROPERTY);
    this.heard = heard;
    this.api = api;
  }

  /** The stamps of those of the issues that have one, by issue id; a question for each. */
  public Map<Long, ReviewStamp> read(Collection<Long> issueIds) {
    Map<Long, ReviewStamp> stamps = new HashMap<>();
    for (Long id : issueIds) {
      properties.get(id).flatMap(StampJson::read).ifPresent(stamp -> stamps.put(id, stamp));
    }
    return stamps;
  }

  /**
   * The stamps of all issues of the site: Jira asks for properties by their name, not by project.
   * Empty where this Jira cannot tell.
   */
  public Optional<StampTexts> all() {
    return api.has(ApiPart.PROPERTY_QUERY)
        ? Optional.of(new StampTexts(properties.all()))
        : Optional.empty();
  }

  /** The stamp of an issue and those before it; empty if it has none. */
  public Optional<ReviewTrail> trail(long issueId) {
    return properties.get(issueId).flatMap(StampJson::readTrail);
  }

  /**
   * Stamps the issue, in place of any other stamp.
   *
   * @throws LaterDocument if that is of a later version of the app
   */
  public void write(IssueRef issue, ReviewTrail trail) {
    check(issue);
    properties.put(issue.id(), StampJson.write(trail));
    tell(issue);
  }

  /** Takes the stamp off the issue, if it has one; throws as {@link #write}. */
  public void remove(IssueRef issue) {
    check(issue);
    properties.remove(issue.id());
    tell(issue);
  }

  private void check(IssueRef issue) {
    properties.get(issue.id()).ifPresent(json -> StampJson.check(PROPERTY, json));
  }

  private void tell(IssueRef issue) {
    heard.pass(issue, () -> List.of(IssueNews.of(issue, Kind.REVIEWED, Timing.DONE)));
  }
}
