package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The person behind the current request, or the one that background work is done for, and what Jira
 * lets them do. Either may be nobody.
 */
@Component
public class Visitor {
  private final JiraAuthenticationContext session;
  private final PermissionManager permissions;
  private final GlobalPermissionManager globalPermissions;
  private final UserManager people;

  /** Whom each thread acts for; null where it acts for whoever is signed in. */
  private final ThreadLocal<Optional<ApplicationUser>> actedFor = new ThreadLocal<>();

  public Visitor(
      @ComponentImport JiraAuthenticationContext session,
      @ComponentImport PermissionManager permissions,
      @ComponentImport GlobalPermissionManager globalPermissions,
      @ComponentImport UserManager people) {
    this.session = session;
    this.permissions = permissions;
    this.globalPermissions = globalPermissions;
    this.people = people;
  }

  /** The key of the visitor, which stays when they are renamed; empty for an anonymous one. */
  public Optional<String> key() {
    return Optional.ofNullable(user()).map(ApplicationUser::getKey);
  }

  /**
   * Does the work as if this person were the visitor, in this thread and until it ends.
   *
   * @param userKey null for nobody, even if somebody is signed in
   * @throws UnknownPerson if Jira no longer has the person, or has deactivated them
   */
  public <T> T as(String userKey, Supplier<T> work) {
    Optional<ApplicationUser> person = Optional.ofNullable(userKey).map(this::active);
    Optional<ApplicationUser> before = actedFor.get();
    actedFor.set(person);
    try {
      return work.get();
    } finally {
      restore(before);
    }
  }

  public boolean isSignedIn() {
    return user() != null;
  }

  public boolean administersJira() {
    return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user());
  }

  public boolean administers(Project project) {
    return administersJira()
        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user());
  }

  boolean sees(Project project) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user());
  }

  /** Asked of the issue, not of its project: only so does issue security count. */
  boolean sees(Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user());
  }

  boolean edits(Issue issue) {
    return issue.isEditable()
        && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user());
  }

  boolean edits(Project project) {
    return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, user());
  }

  boolean may(ProjectPermissionKey permission, Issue issue) {
    return permissions.hasPermission(permission, issue, user());
  }

  /** Null for an anonymous visitor, as Jira's own services expect it. */
  ApplicationUser user() {
    Optional<ApplicationUser> person = actedFor.get();
    return person == null ? session.getLoggedInUser() : person.orElse(null);
  }

  /** True if Jira has this person and they can sign in. */
  boolean isActive(String userKey) {
    ApplicationUser person = people.getUserByKey(userKey);
    return person != null && person.isActive();
  }

  private ApplicationUser active(String userKey) {
    if (!isActive(userKey)) {
      throw new UnknownPerson(userKey);
    }
    return people.getUserByKey(userKey);
  }

  private void restore(Optional<ApplicationUser> before) {
    if (before == null) {
      // Threads belong to pools that outlive the app.
      actedFor.remove();
    } else {
      actedFor.set(before);
    }
  }
}
