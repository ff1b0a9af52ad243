package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The types of links that people can choose. */
@Component
public class LinkTypes {
  private final UnexportedServices services;
  private final ApiCheck api;

  LinkTypes(UnexportedServices services, ApiCheck api) {
    this.services = services;
    this.api = api;
  }

  /** By name; empty where this Jira does not list them. */
  public Optional<List<LinkType>> all() {
    if (!api.has(ApiPart.LINK_TYPES)) {
      return Optional.empty();
    }
    List<LinkType> types = new ArrayList<>();
    for (IssueLinkType type : services.get(IssueLinkTypeManager.class).getIssueLinkTypes()) {
      types.add(new LinkType(type.getName(), type.getOutward(), type.getInward()));
    }
    types.sort(Comparator.comparing(LinkType::name, String.CASE_INSENSITIVE_ORDER));
    return Optional.of(types);
  }

  /** True if there is no such type, whose case does not matter; false where this Jira is silent. */
  boolean lack(String name) {
    return all()
        .filter(types -> types.stream().noneMatch(type -> type.name().equalsIgnoreCase(name)))
        .isPresent();
  }
}
