package org.riceforjira.host.jql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the host tells a query while it is bound: fields, values, functions, user and time. */
public interface JqlContext {
  /** The moment that relative dates count from. */
  Instant now();

  /** The zone that days start in. */
  ZoneId zone();

  /** Key of the asking user; none for an anonymous one. */
  Optional<String> currentUser();

  /** All searchable custom fields; leave out those without a searcher. */
  List<JqlCustomField> customFields();

  /** Whether issues are in sprints here, and can be asked for by them. */
  boolean sprints();

  /**
   * Values of a kind by name (any case) or, when no name fits, by id; a project also by key, a user
   * by user name or key (the id is the user's key). Several where projects share a name, none if
   * unknown.
   */
  List<JqlValue> find(JqlKind kind, String nameOrId);

  /** Saved filters that the asker sees, by name (any case) or, when no name fits, by id. */
  List<JqlFilter> filters(String nameOrId);

  /** An existing issue by its key (any case, or one it had before a move) or id. */
  Optional<IssueRef> issue(String keyOrId);

  /** One of these ids that stands for no issue the asker may know of; none if all do. */
  Optional<Long> unknownAmong(Collection<Long> issueIds);

  /** Ids in a group; versions of the given projects only, by project id, or of all when none. */
  Set<String> group(JqlGroup group, Set<String> projectIds);

  /** A function of an app by its name, whatever the case. */
  Optional<JqlFunction> function(String name);

  /** An issue by which other issues are compared: its id and present key. */
  record IssueRef(long id, String key) {}
}
