package org.riceforjira.host.rest;

import com.google.gson.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
 * 3}, "nanoseconds": {"IssueManager.updateIssue": 100}, "heapPeak": BYTES, "heapUsed": BYTES}}
 * since the last DELETE, which collects garbage and measures afresh, and {@code "failures":
 * {"listeners": 0, "indexing": 0, "templateCalls": {"class#method(types)": 1}}} since the start.
 * Times leave out what apps did while they were called back. The peaks of the heap's parts are
 * added up, so the real one may be lower; with {@code ?collect=true} garbage is collected before
 * the heap in use is told.
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
  public Response get(@QueryParam("collect") boolean collect) {
    visible.mustAdminister();
    if (collect) {
      System.gc();
    }
    JsonObject json = new JsonObject();
    json.add("calls", object(calls.counts()));
    json.add("nanoseconds", object(calls.times()));
    json.addProperty(
        "heapPeak", heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
    json.addProperty(
        "heapUsed", heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum());
    json.add("failures", failures());
    return Answers.ok(json);
  }

  private static JsonObject object(Map<String, Long> numbers) {
    JsonObject json = new JsonObject();
    numbers.forEach(json::addProperty);
    return json;
  }

  private JsonObject failures() {
    JsonObject json = new JsonObject();
    json.addProperty("listeners", visible.jira().failedListeners());
    json.addProperty("indexing", visible.jira().failedIndexing());
    json.add("templateCalls", object(refusals.get()));
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
