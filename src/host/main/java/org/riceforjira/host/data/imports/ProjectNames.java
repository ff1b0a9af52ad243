package org.riceforjira.host.data.imports;

import org.riceforjira.host.data.ComponentRow;
import org.riceforjira.host.data.SecurityLevelRow;
import org.riceforjira.host.data.Store;
import org.riceforjira.host.data.VersionRow;

/** The names that hold in one new project: its own and those of the whole Jira. */
final class ProjectNames {
  private final Store store;
  private final long projectId;
  private final TermRows terms;
  private final PeopleRows people;
  private final FieldRows fields;
  private final Names versions = new Names();
  private final Names components = new Names();
  private final Names levels = new Names();

  ProjectNames(Store store, long projectId, TermRows terms, PeopleRows people, FieldRows fields) {
    this.store = store;
    this.projectId = projectId;
    this.terms = terms;
    this.people = people;
    this.fields = fields;
  }

  long projectId() {
    return projectId;
  }

  TermRows terms() {
    return terms;
  }

  PeopleRows people() {
    return people;
  }

  FieldRows fields() {
    return fields;
  }

  String version(Reference.Version told) {
    return versions.id(
        told.name(),
        () -> {
          long id = store.nextId();
          String date = told.releaseDate();
          VersionRow row =
              new VersionRow(id, projectId, told.name(), date, told.released(), told.archived());
          store.versions().put(id, row);
          return id;
        });
  }

  String component(Reference.Component told) {
    return components.id(
        told.name(),
        () -> {
          long id = store.nextId();
          store.components().put(id, new ComponentRow(id, projectId, told.name()));
          return id;
        });
  }

  String securityLevel(Reference.SecurityLevel told) {
    return levels.id(
        told.name(),
        () -> {
          long id = store.nextId();
          SecurityLevelRow row =
              new SecurityLevelRow(id, projectId, told.name(), ProjectDefaults.SECURITY_GRANTEES);
          store.securityLevels().put(id, row);
          return id;
        });
  }
}
