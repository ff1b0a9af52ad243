package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.riceforjira.host.plugins.osgi.CallCounter;

/**
 * {@code /rest/host/1/measures}, for administrators: {@code {"calls": {"IssueManager.updateIssue":
 * 3}, "heapPeak": BYTES}} since the last DELETE, which collects garbage and measures afresh, and
 * {@code "failures": {"listeners": 0, "indexing": 0, "templateCalls": {"class#method(types)": 1}}}
 * since the start. The peaks of the heap's parts are added up, so the real one may be lower.
 */
@Path("measures")
public final class MeasuresResource {
  private final Visible visible;
  private final CallCounter calls;
  private final Supplier<Map<String, Long>> refusals;

  /** {@code refusals}: how often templates were refused each method. */
  MeasuresResource(Visible visible, CallCounter calls, Supplier<Map<String, Long>> refusals) {
    this.visible = visible;
    this.calls = calls;
    this.refusals = refusals;
  }

  @GET
  public Response get() {
    visible.mustAdminister();
    JsonObject counts = new JsonObject();
    calls.counts().forEach(counts::addProperty);
    JsonObject json = new JsonObject();
    json.add("calls", counts);
    json.addProperty(
        "heapPeak", heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    json.add("failures", failures());
    return Answers.ok(json);
  }

  private JsonObject failures() {
    JsonObject templateCalls = new JsonObject();
    refusals.get().forEach(templateCalls::addProperty);
    JsonObject json = new JsonObject();
    json.addProperty("listeners", visible.jira().failedListeners());
    json.addProperty("indexing", visible.jira().failedIndexing());
    json.add("templateCalls", templateCalls);
    return json;
  }

  @DELETE
  public Response measureAfresh() {
    visible.mustAdminister();
    calls.reset();
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    return Answers.noContent();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
