package org.riceforjira.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.google.gson.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riceforjira.host.jira.Update;
import org.riceforjira.host.pages.Apps;
import org.riceforjira.host.pages.SampleSite;
import org.riceforjira.host.pages.Visitor;

class MeasuresResourceTest {
  private static final String MEASURES = "/rest/host/1/measures";

  private SampleSite site;

  @BeforeEach
  void start() throws Exception {
    site = new SampleSite();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void nothingHasFailedInAFreshHost() throws Exception {
    assertEquals("{\"listeners\":0,\"indexing\":0,\"templateCalls\":{}}", failures(site));
  }

  @Test
  void failedListenersAndIndexingAreCounted() throws Exception {
    ((EventPublisher) site.jira().component(EventPublisher.class)).register(new Broken());
    site.jira().faults().failReindex(1);
    long id = site.jira().store().issue("ABC-1").orElseThrow().id();
    site.jira()
        .request(
            "alice",
            () ->
                site.jira()
                    .edits()
                    .update(id, Map.of(SampleSite.REACH, 1.0), "alice", Update.RECORDED));

    assertEquals("{\"listeners\":1,\"indexing\":1,\"templateCalls\":{}}", failures(site));
  }

  @Test
  void whatTemplatesWereRefusedIsNamed() throws Exception {
    Apps apps =
        new Apps() {
          @Override
          public Map<String, Long> refusals() {
            return Map.of("org.example.Model#secret()", 2L);
          }
        };
    try (SampleSite other = new SampleSite(apps)) {
      assertEquals(
          "{\"listeners\":0,\"indexing\":0,\"templateCalls\":{\"org.example.Model#secret()\":2}}",
          failures(other));
    }
  }

  @Test
  void onlyAdministratorsSeeTheMeasures() throws Exception {
    assertEquals(401, Visitor.anonymous(site.base()).get(MEASURES).statusCode());
    assertEquals(403, Visitor.as("alice", site.base()).get(MEASURES).statusCode());
  }

  @Test
  void theHeapInUseIsToldAndGarbageCanBeCollectedFirst() throws Exception {
    JsonObject measures =
        Visitor.json(Visitor.as("admin", site.base()).get(MEASURES + "?collect=true"))
            .getAsJsonObject();

    assertTrue(measures.get("heapUsed").getAsLong() > 0, measures.toString());
    assertEquals("{}", measures.get("nanoseconds").toString());
  }

  private static String failures(SampleSite of) throws Exception {
    JsonObject measures =
        Visitor.json(Visitor.as("admin", of.base()).get(MEASURES)).getAsJsonObject();
    return String.valueOf(measures.get("failures"));
  }

  /** Fails at the one event that each edit publishes once. */
  public static final class Broken {
    @EventListener
    public void hear(IssueEventBundle bundle) {
      throw new IllegalStateException("expected");
    }
  }
}
