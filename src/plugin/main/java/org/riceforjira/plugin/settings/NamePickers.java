package org.riceforjira.plugin.settings;

import java.util.List;
import org.riceforjira.plugin.jira.LinkTypes;
import org.riceforjira.plugin.jira.Priorities;
import org.riceforjira.plugin.jira.ProjectRoles;
import org.riceforjira.plugin.settings.ChoicesJson.LinkTypeJson;
import org.riceforjira.plugin.settings.ChoicesJson.RoleJson;
import org.springframework.stereotype.Component;

/**
 * Offers what the settings name of the whole Jira; null stands for what this Jira does not tell.
 */
@Component
class NamePickers {
  private final LinkTypes linkTypes;
  private final Priorities priorities;
  private final ProjectRoles roles;

  NamePickers(LinkTypes linkTypes, Priorities priorities, ProjectRoles roles) {
    this.linkTypes = linkTypes;
    this.priorities = priorities;
    this.roles = roles;
  }

  List<LinkTypeJson> linkTypes() {
    return linkTypes
        .all()
        .map(
            types ->
                types.stream()
                    .map(type -> new LinkTypeJson(type.name(), type.outward(), type.inward()))
                    .toList())
        .orElse(null);
  }

  /** The most urgent first. */
  List<String> priorities() {
    return priorities.names();
  }

  List<RoleJson> roles() {
    return roles
        .all()
        .map(all -> all.stream().map(role -> new RoleJson(role.id(), role.name())).toList())
        .orElse(null);
  }
}
