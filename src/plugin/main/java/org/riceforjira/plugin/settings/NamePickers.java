package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.settings.ProposedNames;
import org.riceforjira.plugin.jira.LinkTypes;
import org.riceforjira.plugin.jira.Priorities;
import org.riceforjira.plugin.jira.ProjectRoles;
import org.riceforjira.plugin.jira.Texts;
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
  private final Texts texts;

  NamePickers(LinkTypes linkTypes, Priorities priorities, ProjectRoles roles, Texts texts) {
    this.linkTypes = linkTypes;
    this.priorities = priorities;
    this.roles = roles;
    this.texts = texts;
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

  /** What the visitor reads for units and levels whose stored names are in another language. */
  Map<String, String> proposed() {
    Map<String, String> read = new TreeMap<>();
    for (String stored : ProposedNames.all()) {
      if (!texts.name(stored).equals(stored)) {
        read.put(stored, texts.name(stored));
      }
    }
    return read;
  }
}
