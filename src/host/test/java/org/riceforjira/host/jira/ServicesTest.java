package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.scheduler.SchedulerService;
import java.net.URI;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.UserRow;

class ServicesTest {
  private final TestJira test =
      new TestJira(key -> Map.of("hello", "Hello {0}", "apostrophe", "It's").get(key));

  @Test
  void servicesNotSeenToBeImportableAreNotExported() {
    Set<Class<?>> unproven =
        Set.of(
            IssueLinkManager.class,
            IssueLinkTypeManager.class,
            ProjectRoleManager.class,
            FieldScreenManager.class,
            IssueTypeScreenSchemeManager.class,
            SchedulerService.class,
            JsonEntityPropertyManager.class,
            ChangeHistoryManager.class,
            JiraThreadLocalUtil.class);
    assertEquals(unproven, test.jira.internal().keySet());
    assertTrue(Collections.disjoint(test.jira.services().keySet(), unproven));
  }

  @Test
  void theComponentAccessorFindsBothKindsAndNothingElse() {
    test.jira.answerComponentAccessor();

    assertSame(
        test.service(IssueManager.class), ComponentAccessor.getComponent(IssueManager.class));
    assertSame(
        test.service(IssueLinkManager.class),
        ComponentAccessor.getOSGiComponentInstanceOfType(IssueLinkManager.class));
    assertNull(ComponentAccessor.getComponent(Runnable.class));
  }

  @Test
  void everyServiceIsOfTheTypeItIsOfferedAs() {
    test.jira
        .services()
        .forEach((type, service) -> assertTrue(type.isInstance(service), type.getName()));
    test.jira
        .internal()
        .forEach((type, service) -> assertTrue(type.isInstance(service), type.getName()));
  }

  @Test
  void linksAreFoundFromBothEnds() throws Exception {
    IssueRow login = test.issue("Login");
    IssueRow basket = test.issue("Basket");
    test.jira.edits().link(1, login.id(), basket.id(), "alice");
    IssueLinkManager links = test.service(IssueLinkManager.class);

    IssueLink link = links.getOutwardLinks(login.id()).get(0);
    assertEquals("Basket", link.getDestinationObject().getSummary());
    assertEquals("blocks", link.getIssueLinkType().getOutward());
    assertEquals(1, links.getInwardLinks(basket.id()).size());
    assertEquals(0, links.getInwardLinks(login.id()).size());
  }

  @Test
  void aLockOfANameIsHeldByOneThread() throws Exception {
    ClusterLockService locks = test.service(ClusterLockService.class);
    ClusterLock lock = locks.getLockForName("recalculation");
    lock.lock();
    FutureTask<Boolean> other =
        new FutureTask<>(() -> locks.getLockForName("recalculation").tryLock());
    Thread thread = new Thread(other);
    thread.start();

    assertFalse(other.get());
    assertTrue(lock.isHeldByCurrentThread());
    assertTrue(locks.getLockForName("another").tryLock());
  }

  @Test
  void usersAreKnownByKeyAndByNameWhichCanDiffer() {
    test.store
        .users()
        .put("JIRAUSER1", new UserRow("JIRAUSER1", "carol", "Carol", null, Set.of(), true));
    UserManager users = test.service(UserManager.class);

    assertEquals("JIRAUSER1", users.getUserByName("Carol").getKey());
    assertNull(users.getUserByKey("carol"));
    ApplicationUser gone = users.getUserByKeyEvenWhenUnknown("gone");
    assertFalse(gone.isActive());
    assertTrue(
        test.service(com.atlassian.sal.api.user.UserManager.class).isAdmin(new UserKey("admin")));
  }

  @Test
  void textsAreMessageFormats() {
    I18nResolver texts = test.service(I18nResolver.class);
    assertEquals("Hello 1,234", texts.getText("hello", 1234));
    assertEquals("Its", texts.getText("apostrophe"));
    assertEquals("It's", texts.getRawText("apostrophe"));
    assertEquals("rice.unknown", texts.getText("rice.unknown"));
  }

  @Test
  void textsAndNumbersInThemAreInTheLanguageOfWhoIsSignedIn() throws Exception {
    test.store
        .users()
        .put("greta", new UserRow("greta", "greta", "Greta", null, Set.of(), true, "de_DE"));
    JiraAuthenticationContext session = test.service(JiraAuthenticationContext.class);
    I18nResolver texts = test.service(I18nResolver.class);

    assertEquals(Locale.ENGLISH, session.getLocale());
    assertEquals(Locale.US, test.jira.request("bob", session::getLocale));
    assertEquals(Locale.GERMANY, test.jira.request("greta", session::getLocale));
    assertEquals(
        Locale.GERMANY, test.jira.request("greta", () -> session.getI18nHelper().getLocale()));
    assertEquals("Hello 1.234", test.jira.request("greta", () -> texts.getText("hello", 1234)));
    assertEquals("Hello 1,234", texts.getText("hello", 1234));
  }

  @Test
  void addressesAreAbsoluteOrRelativeAndSigningInLeadsBack() {
    ApplicationProperties properties = test.service(ApplicationProperties.class);
    String base = properties.getBaseUrl(UrlMode.CANONICAL);
    assertEquals("http://localhost:2990/jira", base);
    assertEquals("/jira", properties.getBaseUrl(UrlMode.RELATIVE));
    assertEquals(
        URI.create(base + "/login.jsp?os_destination=%2Fplugins%2Fservlet%2Frice%3Fa%3Db"),
        test.service(LoginUriProvider.class)
            .getLoginUri(URI.create(base + "/plugins/servlet/rice?a=b")));
  }
}
