package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ImportUtils;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

/** What administrators change through REST: project keys, custom fields, and when jobs run. */
class AdministrationResourcesTest {
  private static final String PROJECT = "/rest/api/2/project/ABC";
  private static final String FIELDS = "/rest/api/2/customFields?ids=";
  private static final String JOBS = "/rest/host/1/jobs";

  private final List<String> ran = new ArrayList<>();
  private SampleSite site;
  private Visitor admin;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
    admin = Visitor.as("admin", site.base());
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  private HttpResponse<String> delete(Visitor visitor, String ids) throws Exception {
    return visitor.send(visitor.request(FIELDS + ids).DELETE());
  }

  @Test
  void aProjectGetsANewKeyAndTheOldOneStillAnswers() throws Exception {
    HttpResponse<String> answer = admin.json("PUT", PROJECT, "{\"key\": \"LETTERS\"}");

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(admin.get(PROJECT).body().contains("\"key\":\"LETTERS\""));
    assertTrue(admin.get("/rest/api/2/issue/ABC-1").body().contains("\"key\":\"LETTERS-1\""));
  }

  @Test
  void onlyAdministratorsOfJiraChangeAKeyAndOnlyToAKey() throws Exception {
    String body = "{\"key\": \"LETTERS\"}";
    assertEquals(403, Visitor.as("alice", site.base()).json("PUT", PROJECT, body).statusCode());
    assertEquals(404, admin.json("PUT", "/rest/api/2/project/NONE", body).statusCode());
    for (String bad : List.of("{\"key\": \"PUB\"}", "{\"key\": 5}", "{}", "{\"name\": \"\"}")) {
      assertEquals(400, admin.json("PUT", PROJECT, bad).statusCode(), bad);
    }
  }

  @Test
  void aProjectGetsANewName() throws Exception {
    HttpResponse<String> answer = admin.json("PUT", PROJECT, "{\"name\": \"Letters\"}");

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(admin.get(PROJECT).body().contains("\"name\":\"Letters\""));
  }

  @Test
  void rolesAreGivenAndTakenByAdministratorsOfTheProject() throws Exception {
    String developers = PROJECT + "/role/10100";
    assertTrue(admin.get(PROJECT + "/role").body().contains("/role/10100\""));
    assertTrue(admin.json("POST", developers, "{\"user\": [\"bob\"]}").body().contains("bob"));
    assertTrue(admin.get(developers).body().contains("\"name\":\"bob\""));
    HttpResponse<String> taken = admin.send(admin.request(developers + "?user=bob").DELETE());
    assertTrue(!taken.body().contains("bob"), taken.body());

    Visitor viewer = Visitor.as("viewer", site.base());
    assertEquals(403, viewer.json("POST", developers, "{\"user\": [\"bob\"]}").statusCode());
    assertEquals(404, admin.json("POST", developers, "{\"user\": [\"nobody\"]}").statusCode());
    assertEquals(400, admin.json("POST", developers, "{}").statusCode());
    assertEquals(404, admin.get(PROJECT + "/role/none").statusCode());
  }

  @Test
  void aRoleAndATypeOfLinksAreDeletedByAdministratorsOfJira() throws Exception {
    Visitor alice = Visitor.as("alice", site.base());
    for (String path : List.of("/rest/api/2/role/10100", "/rest/api/2/issueLinkType/10004")) {
      assertEquals(403, alice.send(alice.request(path).DELETE()).statusCode(), path);
      assertEquals(204, admin.send(admin.request(path).DELETE()).statusCode(), path);
      assertEquals(404, admin.send(admin.request(path).DELETE()).statusCode(), path);
    }
    assertTrue(!admin.get("/rest/api/2/role").body().contains("Developers"));
    assertTrue(!admin.get("/rest/api/2/issueLinkType").body().contains("Depends"));
  }

  @Test
  void theOptionsOfAFieldAreThoseThatAnAdministratorNames() throws Exception {
    String options = "/rest/host/1/fields/" + SampleSite.SIZE + "/options";
    String body = "{\"options\":[\"Tiny\",\"Huge\"]}";
    assertEquals(body, admin.json("PUT", options, body).body());
    assertEquals(body, admin.get(options).body());
    assertEquals(403, Visitor.as("alice", site.base()).get(options).statusCode());
    assertEquals(400, admin.json("PUT", options, "{\"options\":[5]}").statusCode());
    String reach = "/rest/host/1/fields/" + SampleSite.REACH + "/options";
    assertEquals(404, admin.get(reach).statusCode());
  }

  @Test
  void customFieldsAreDeletedByIdAndWhatThereIsNotIsNamed() throws Exception {
    HttpResponse<String> answer = delete(admin, SampleSite.REACH + ",customfield_9");

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"deletedCustomFields\":[\"" + SampleSite.REACH + "\"]"));
    assertTrue(answer.body().contains("\"customfield_9\":\"There is no such"), answer.body());
    assertTrue(!admin.get("/rest/api/2/field").body().contains(SampleSite.REACH));
    assertEquals(400, delete(admin, "").statusCode());
    assertEquals(403, delete(Visitor.as("alice", site.base()), SampleSite.SIZE).statusCode());
  }

  @Test
  void aJobRunsAtOnceWithNobodySignedIn() throws Exception {
    schedule("nightly");
    assertTrue(admin.get(JOBS).body().startsWith("{\"jobs\":{\"nightly\":\"2026-11-2"));

    assertEquals("{\"ran\":0}", admin.json("POST", JOBS, "{}").body());
    assertEquals("{\"ran\":1}", admin.json("POST", JOBS, "{\"job\": \"nightly\"}").body());
    assertEquals(List.of("nightly, signed in: false, indexing: false"), ran);
  }

  @Test
  void onlyAdministratorsRunJobsAndOnlyThoseThatExist() throws Exception {
    assertEquals(403, Visitor.as("alice", site.base()).json("POST", JOBS, "{}").statusCode());
    assertEquals(404, admin.json("POST", JOBS, "{\"job\": \"weekly\"}").statusCode());
    assertEquals(400, admin.json("POST", JOBS, "{\"job\": 5}").statusCode());
  }

  private void schedule(String id) throws Exception {
    SchedulerService scheduler = (SchedulerService) site.jira().component(SchedulerService.class);
    JiraAuthenticationContext session =
        (JiraAuthenticationContext) site.jira().component(JiraAuthenticationContext.class);
    JobRunnerKey key = JobRunnerKey.of(id);
    scheduler.registerJobRunner(
        key,
        request -> {
          ran.add(
              "%s, signed in: %s, indexing: %s"
                  .formatted(
                      request.getJobId(), session.isLoggedInUser(), ImportUtils.isIndexIssues()));
          return JobRunnerResponse.success();
        });
    scheduler.scheduleJob(
        JobId.of(id),
        JobConfig.forJobRunnerKey(key)
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forCronExpression("0 0 3 * * ?")));
  }
}
