package org.riceforjira.plugin.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
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
  static final String ENTITY = "IssueProperty";

  private final UnexportedServices services;
  private final HeardEvents heard;
  private final ApiCheck api;

  ReviewStamps(UnexportedServices services, HeardEvents heard, ApiCheck api) {
    this.services = services;
    this.heard = heard;
    this.api = api;
  }

  /** The stamps of those of the issues that have one, by issue id; a question for each. */
  public Map<Long, ReviewStamp> read(Collection<Long> issueIds) {
    Map<Long, ReviewStamp> stamps = new HashMap<>();
    for (Long id : issueIds) {
      EntityProperty property = properties().get(ENTITY, id, PROPERTY);
      if (property != null) {
        StampJson.read(property.getValue()).ifPresent(stamp -> stamps.put(id, stamp));
      }
    }
    return stamps;
  }

  /**
   * The stamps of all issues of the site: Jira asks for properties by their name, not by project.
   * Empty where this Jira cannot tell.
   */
  public Optional<StampTexts> all() {
    return api.has(ApiPart.PROPERTY_QUERY)
        ? Optional.of(new StampTexts(StampQuery.all(properties(), ENTITY, PROPERTY)))
        : Optional.empty();
  }

  /** The stamp of an issue and those before it; empty if it has none. */
  public Optional<ReviewTrail> trail(long issueId) {
    return Optional.ofNullable(properties().get(ENTITY, issueId, PROPERTY))
        .flatMap(property -> StampJson.readTrail(property.getValue()));
  }

  /**
   * Stamps the issue, in place of any other stamp.
   *
   * @throws LaterDocument if that is of a later version of the app
   */
  public void write(IssueRef issue, ReviewTrail trail) {
    check(issue);
    properties().put(ENTITY, issue.id(), PROPERTY, StampJson.write(trail));
    tell(issue);
  }

  /** Takes the stamp off the issue, if it has one; throws as {@link #write}. */
  public void remove(IssueRef issue) {
    check(issue);
    properties().delete(ENTITY, issue.id(), PROPERTY);
    tell(issue);
  }

  private void check(IssueRef issue) {
    EntityProperty property = properties().get(ENTITY, issue.id(), PROPERTY);
    if (property != null) {
      StampJson.check(PROPERTY, property.getValue());
    }
  }

  private void tell(IssueRef issue) {
    heard.pass(issue, () -> List.of(IssueNews.of(issue, Kind.REVIEWED, Timing.DONE)));
  }

  private JsonEntityPropertyManager properties() {
    return services.get(JsonEntityPropertyManager.class);
  }
}
