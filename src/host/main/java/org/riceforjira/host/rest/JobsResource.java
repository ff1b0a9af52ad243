package org.riceforjira.host.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.riceforjira.host.jira.Jira;

/**
 * {@code /rest/host/1/jobs}, for administrators: a GET answers {@code {"jobs": {id: when it is due
 * next, or null}}}. A POST of {@code {}} runs what is due, of {@code {"job": id}} that one at once;
 * it answers {@code {"ran": 1}} when they have ended.
 */
@Path("jobs")
public final class JobsResource {
  private final Visible visible;

  JobsResource(Visible visible) {
    this.visible = visible;
  }

  @GET
  public Response get() {
    visible.mustAdminister();
    JsonObject jobs = new JsonObject();
    jira().jobs().forEach((id, due) -> jobs.addProperty(id, due.map(String::valueOf).orElse(null)));
    JsonObject json = new JsonObject();
    json.add("jobs", jobs);
    return Answers.ok(json);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response run(String text) {
    visible.mustAdminister();
    JsonElement job = Bodies.object(text, Set.of("job")).get("job");
    if (job != null && !Bodies.isText(job)) {
      throw RestProblem.of(400, "\"job\" has to be the id of a job, a string.");
    }
    int ran =
        inBackground(job == null ? jira()::runDueJobs : () -> only(job.getAsString())).intValue();
    JsonObject json = new JsonObject();
    json.addProperty("ran", ran);
    return Answers.ok(json);
  }

  private int only(String id) {
    if (!jira().runJob(id)) {
      throw RestProblem.of(
          404, "There is no job " + id + "; there are " + jira().jobs().keySet() + ".");
    }
    return 1;
  }

  /** A thread of its own, in which nobody is signed in: what a job may rely on in Jira. */
  private static Integer inBackground(Supplier<Integer> work) {
    CompletableFuture<Integer> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> result.completeAsync(work, Runnable::run), "host-job");
    thread.setDaemon(true);
    thread.start();
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }

  private Jira jira() {
    return visible.jira();
  }
}
