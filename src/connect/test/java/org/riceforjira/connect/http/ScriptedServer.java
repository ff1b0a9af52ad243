package org.riceforjira.connect.http;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers one request after the other as it was told; the last answer for ever. */
final class ScriptedServer implements Exchange {
  static final URI ADDRESS = URI.create("https://jira.example.com");

  private final Deque<Turn> turns = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();

  private interface Turn {
    Answer answer() throws IOException;
  }

  ScriptedServer answers(int status, String body, String... headers) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    turns.add(() -> new Answer(status, all, body));
    return this;
  }

  ScriptedServer fails(IOException failure) {
    turns.add(
        () -> {
          throw failure;
        });
    return this;
  }

  @Override
  public synchronized Answer exchange(Call call) throws IOException {
    calls.add(call);
    return (turns.size() > 1 ? turns.removeFirst() : turns.getFirst()).answer();
  }

  int calls() {
    return calls.size();
  }

  JiraClient client(Time time) {
    return client(time, () -> false);
  }

  JiraClient client(Time time, JiraClient.Stop stop) {
    return new JiraClient(
        ADDRESS, this, 4, new JiraClient.Surroundings(time, () -> 0.5, stop, Trace.NONE));
  }
}
