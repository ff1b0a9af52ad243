package org.riceforjira.plugin.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.sync.ProjectId;

/** The names that settings choose from: options, types of links, roles and priorities. */
class SettingsTermsTest {
  private static final ProjectId RICE = new ProjectId(MiniJira.PROJECT);
  private static final String SIZE = "customfield_10300";

  private final MiniJira jira = new MiniJira();
  private final JiraForSettings settings = new JiraForSettings(jira);

  @Test
  void theOptionsOfASelectFieldAreInItsOrderAndEachOnce() {
    settings.select(SIZE, "Size", "Small", "Large", "Small");
    assertEquals(Optional.of(List.of("Small", "Large")), settings.fieldOptions().of(RICE, SIZE));
  }

  @Test
  void aFieldThatIsGoneOrNoSelectFieldHasNoOptions() {
    assertEquals(Optional.empty(), settings.fieldOptions().of(RICE, SIZE));
    assertEquals(Optional.empty(), settings.fieldOptions().of(RICE, Example.FIELDS.reach()));
    settings.select(SIZE, "Size");
    assertEquals(Optional.of(List.of()), settings.fieldOptions().of(RICE, SIZE));
    assertEquals(Optional.empty(), settings.fieldOptions().of(new ProjectId(1), SIZE));
  }

  @Test
  void typesOfLinksAreToldByName() {
    jira.terms.linkType("asks for", "asks for", "is asked for by");
    assertEquals(
        Optional.of(
            List.of(
                new LinkType("asks for", "asks for", "is asked for by"),
                new LinkType("Blocks", "blocks", "is blocked by"))),
        settings.linkTypes().all());
  }

  @Test
  void rolesAreToldByName() {
    jira.terms.role(2, "Developers").role(1, "administrators");
    assertEquals(
        Optional.of(List.of(new Role(1, "administrators"), new Role(2, "Developers"))),
        settings.projectRoles().all());
    assertEquals(Optional.of("Developers"), settings.projectRoles().name(2));
    assertEquals(Optional.empty(), settings.projectRoles().name(3));
  }

  @Test
  void aRoleIsHadInAProject() {
    jira.terms.role(2, "Developers");
    jira.terms.member("ann", 2, "RICE");
    ProjectRoles roles = settings.projectRoles();
    assertTrue(roles.visitorHas(2, RICE));
    assertFalse(roles.visitorHas(2, new ProjectId(MiniJira.PROJECT + 1)));
    assertFalse(roles.visitorHas(3, RICE));
    assertFalse(roles.visitorHas(2, new ProjectId(1)));
    jira.visitors().signIn("bob");
    assertFalse(roles.visitorHas(2, RICE));
    jira.visitors().anonymous();
    assertFalse(roles.visitorHas(2, RICE));
  }

  @Test
  void whatThisJiraDoesNotListIsNotGuessed() {
    settings.select(SIZE, "Size", "Small");
    ApiCheck options = without("com.atlassian.jira.issue.context.IssueContextImpl");
    assertEquals(Optional.empty(), settings.fieldOptions(options).of(RICE, SIZE));
    ApiCheck links = without("com.atlassian.jira.issue.link.IssueLinkTypeManager");
    assertEquals(Optional.empty(), jira.terms.linkTypes(links).all());
    ProjectRoles roles =
        settings.projectRoles(without("com.atlassian.jira.security.roles.ProjectRoleManager"));
    jira.terms.role(2, "Developers");
    jira.terms.member("ann", 2, "RICE");
    assertEquals(Optional.empty(), roles.all());
    assertEquals(Optional.empty(), roles.name(2));
    assertFalse(roles.visitorHas(2, RICE));
  }

  @Test
  void prioritiesAreInJirasOrder() {
    jira.terms.priorities("High", "Low");
    assertEquals(List.of("High", "Low"), settings.priorities().names());
  }

  private static ApiCheck without(String type) {
    return new ApiCheck(ChangedJira.without(type));
  }
}
