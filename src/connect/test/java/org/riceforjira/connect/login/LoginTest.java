package org.riceforjira.connect.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.connect.fake.FakeJira;
import org.riceforjira.connect.fake.store.User;
import org.riceforjira.connect.http.Credential;
import org.riceforjira.connect.http.HttpExchange;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.http.PassingTime;
import org.riceforjira.connect.http.Secret;
import org.riceforjira.connect.http.Target;
import org.riceforjira.connect.http.Trace;
import org.riceforjira.connect.jira.FakeLogin;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.IssueQuery;

class LoginTest {
  private final PassingTime time = new PassingTime();

  private Login to(URI address, Credential credential) {
    Target target =
        new Target(address, Optional.of(credential), Optional.empty(), Duration.ofSeconds(20));
    JiraClient client =
        new JiraClient(
            address,
            new HttpExchange(target, "rice/test"),
            4,
            new JiraClient.Surroundings(time, () -> 0, () -> false, Trace.NONE));
    return new Login(client, 4, time);
  }

  private static Credential scoped(FakeJira jira) {
    User user = jira.user(FakeJira.RICE);
    return new Credential.Basic(user.email(), new Secret(user.scopedToken()));
  }

  @Test
  void aTokenWithScopesWorksAtTheGateway() {
    try (FakeJira jira = FakeJira.cloud().project("A", 1)) {
      jira.issue("A-1");
      try (Login login = to(jira.gateway(), scoped(jira))) {
        assertEquals(Flavour.CLOUD, login.server().flavour());
        IssueQuery query = new IssueQuery(List.of("A"), "", List.of());
        assertEquals("A-1", login.jira().read(query).next(10).get(0).key());
      }
    }
  }

  @Test
  void aTokenWithScopesIsRefusedAtTheAddressOfTheSite() {
    try (FakeJira jira = FakeJira.cloud()) {
      JiraProblem problem = assertThrows(JiraProblem.class, () -> to(jira.address(), scoped(jira)));
      assertEquals(JiraProblem.Kind.LOGIN, problem.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Server", "DataCenter", ""})
  void whateverIsNotCloudIsDataCenter(String type) {
    try (FakeJira jira = FakeJira.dataCenter()) {
      jira.habits().deploymentType(type);
      try (Login login = FakeLogin.to(jira)) {
        assertEquals(Flavour.DATA_CENTER, login.server().flavour());
      }
    }
  }

  @Test
  void timesAreThoseOfTheProfile() {
    try (FakeJira jira = FakeJira.dataCenter()) {
      jira.user(FakeJira.RICE).in(ZoneId.of("Asia/Tokyo"));
      try (Login login = FakeLogin.to(jira)) {
        assertEquals(ZoneId.of("Asia/Tokyo"), login.me().zone());
      }
    }
  }
}
