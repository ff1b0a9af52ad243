package org.riceforjira.host.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The examples of the documentation, sent in its order to a host with the demonstration project:
 * each is accepted, and its answer is made of what is documented. Numbers and texts may differ.
 */
@ExtendWith(RunningHost.class)
@TestInstance(Lifecycle.PER_CLASS)
class RestExamplesIT {
  private static final int LEAST = 21;
  private static final int STARTED = 202;

  /** What the documentation calls something, and what it is called here. */
  private final Map<String, String> names = new TreeMap<>();

  private HostProcess host;
  private Person admin;

  @BeforeAll
  void open(Hosts hosts) throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    admin = host.person("admin");
    awaitTheRanking();
  }

  @AfterAll
  void close() {
    host.close();
  }

  @TestFactory
  Stream<DynamicTest> theExamplesAreTrue() throws Exception {
    List<DocumentedCall> calls =
        DocumentedCall.in(Files.readAllLines(Packaged.root().resolve("src/docs/rest.md")));
    assertTrue(calls.size() >= LEAST, "Only so many were found: " + calls.size());
    return calls.stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    "line %d: %s".formatted(call.line(), call.request()), () -> check(call)));
  }

  private void check(DocumentedCall call) throws Exception {
    for (String before : call.told("before")) {
      prepare(before);
    }
    for (String means : call.told("means")) {
      for (String pair : means.split(", ")) {
        String[] parts = pair.split(" is ");
        names.put(parts[0], admin.fieldId(parts[1]));
      }
    }
    Answer answer = send(call.request(), call.body());
    assertEquals(2, answer.status() / 100, answer.toString());
    if (answer.status() == STARTED) {
      admin.ended(answer);
    }
    if (call.shown().isPresent()) {
      List<String> differences =
          DocumentedShape.differences(call.shown().get(), answer.json(), notAlways(call));
      assertEquals(List.of(), differences, answer.toString());
      remember(call.shown().get().getAsJsonObject(), answer.object());
    }
  }

  /** A call that others rely on: {@code POST /path {...} as 17}. */
  private void prepare(String before) throws Exception {
    String[] parts = before.split(" as (?=\\d+$)");
    int body = parts[0].indexOf(" {");
    Answer answer = send(parts[0].substring(0, body), parts[0].substring(body + 1));
    assertEquals(2, answer.status() / 100, before + ": " + answer);
    if (parts.length > 1) {
      names.put(parts[1], admin.ended(answer).get("id").getAsString());
    }
    awaitTheRanking();
  }

  private Answer send(String request, String body) throws Exception {
    String[] parts = request.split(" ", 2);
    String path = replaced(parts[1]);
    return parts[0].equals("GET") ? admin.get(path) : admin.send(parts[0], path, replaced(body));
  }

  private void awaitTheRanking() throws Exception {
    new ReadBacklog(admin, "SHOP").page("size=1");
  }

  private static Set<String> notAlways(DocumentedCall call) {
    return call.told("not always").stream()
        .flatMap(places -> Arrays.stream(places.split(", ")))
        .collect(Collectors.toSet());
  }

  /** The id of a list, by which later examples name it. */
  private void remember(JsonObject documented, JsonObject answered) {
    if (documented.get("list") instanceof JsonObject list) {
      JsonElement id = answered.getAsJsonObject("list").get("id");
      names.put(list.get("id").getAsString(), id.getAsString());
    }
  }

  private String replaced(String text) {
    String replaced = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      replaced = replaced.replaceAll("\\b" + name.getKey() + "\\b", name.getValue());
    }
    return replaced;
  }
}
