package org.riceforjira.host.data.imports;

/** Something that a file calls by a name and the store by an id. */
sealed interface Reference {

  /** The id in the store, where the thing is created if it is missing. */
  String id(ProjectNames names);

  record IssueType(String name, boolean subtask) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.terms().issueType(this);
    }
  }

  /** {@code category} is one of new, indeterminate, done. */
  record Status(String name, String category) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.terms().status(this);
    }
  }

  record Priority(String name) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.terms().priority(this);
    }
  }

  record Resolution(String name) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.terms().resolution(this);
    }
  }

  record Person(String key, String name, String displayName, boolean active) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.people().key(this);
    }
  }

  /** {@code releaseDate} is an ISO date or null. */
  record Version(String name, String releaseDate, boolean released, boolean archived)
      implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.version(this);
    }
  }

  record Component(String name) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.component(this);
    }
  }

  /** {@code start} and {@code end} are ISO instants or null. */
  record Sprint(String name, String state, String start, String end) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.terms().sprint(this);
    }
  }

  record SecurityLevel(String name) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.securityLevel(this);
    }
  }

  record Option(ImportedField field, String value) implements Reference {
    @Override
    public String id(ProjectNames names) {
      return names.fields().option(this);
    }
  }
}
