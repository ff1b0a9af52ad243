package org.riceforjira.host.it;

import com.google.gson.JsonObject;
import java.util.Map;

/** The switches by which a host makes trouble, in the hands of an administrator. */
public final class Trouble {
  private static final String FAULTS = "/rest/host/1/faults";
  private static final String NONE =
      """
      {"readOnly": false, "refuseWrites": {}, "failReindex": 0, "dropEvents": false,
       "holdReindex": false, "passReindex": 0, "software": true}
      """;

  private final Person admin;

  public Trouble(Person admin) {
    this.admin = admin;
  }

  /** Something to be done. */
  public interface Deed {
    void run() throws Exception;
  }

  /** Switches all off. */
  public void end() throws Exception {
    set(NONE);
  }

  void readOnly(boolean on) throws Exception {
    set("{\"readOnly\": %s}".formatted(on));
  }

  /** Without it, this is a Jira that has no Jira Software. */
  public void software(boolean present) throws Exception {
    set("{\"software\": %s}".formatted(present));
  }

  public void refuseWrites(Map<String, String> reasons) throws Exception {
    JsonObject refused = new JsonObject();
    reasons.forEach(refused::addProperty);
    set("{\"refuseWrites\": %s}".formatted(refused));
  }

  /** The next so many attempts to index fail, or all if it is -1. */
  void failReindex(int times) throws Exception {
    set("{\"failReindex\": %d}".formatted(times));
  }

  /** Does something of which apps hear nothing, as happens while one is switched off. */
  public void unheard(Deed deed) throws Exception {
    set("{\"dropEvents\": true}");
    try {
      deed.run();
    } finally {
      set("{\"dropEvents\": false}");
    }
  }

  /** Lets so many attempts to index through, and holds up all after them. */
  public void holdReindexAfter(int attempts) throws Exception {
    set("{\"holdReindex\": true, \"passReindex\": %d}".formatted(attempts));
  }

  /** Returns when a thread is held up. */
  public void awaitHeld() throws Exception {
    Polling.until(
        () -> admin.get(FAULTS).object(), faults -> faults.get("waitingReindexes").getAsInt() > 0);
  }

  public void release() throws Exception {
    set("{\"holdReindex\": false}");
  }

  private void set(String json) throws Exception {
    Answer answer = admin.send("PUT", FAULTS, json);
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
  }
}
