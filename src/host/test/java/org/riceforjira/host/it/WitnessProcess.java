package org.riceforjira.host.it;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@code Witness.java} with the class path of Atlassian's REST client, which is that of nothing
 * else: a process that is asked in lines of JSON and answers in such.
 */
final class WitnessProcess implements AutoCloseable {
  private final Process process;
  private final PrintWriter questions;
  private final BufferedReader answers;
  private final Output complaints;

  private WitnessProcess(Process process) {
    this.process = process;
    this.questions = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.complaints = new Output(process.getErrorStream());
  }

  static WitnessProcess of(URI base) throws IOException {
    Path program = Packaged.root().resolve("src/host/test/witness/Witness.java");
    return new WitnessProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Packaged.witness().resolve("*").toString(),
                program.toString(),
                base.toString())
            .start());
  }

  /** A question of somebody whose password is the name; the names and values of more follow. */
  JsonObject ask(String who, String question, Object... more) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("who", who);
    json.addProperty("password", who);
    json.addProperty("ask", question);
    for (int i = 0; i < more.length; i += 2) {
      if (more[i + 1] instanceof Number number) {
        json.addProperty(more[i].toString(), number);
      } else {
        json.addProperty(more[i].toString(), more[i + 1].toString());
      }
    }
    return ask(json);
  }

  /** The answer to a question, as {@code Witness.java} tells them. */
  JsonObject ask(JsonObject question) throws IOException {
    questions.println(question);
    String answer = answers.readLine();
    if (answer == null) {
      throw new AssertionError("The witness ended and said " + complaints.lines());
    }
    return JsonParser.parseString(answer).getAsJsonObject();
  }

  @Override
  public void close() {
    questions.close();
    process.destroy();
  }
}
