package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.plugin.jira.StoredDocument;

/**
 * Runs as versioned JSON. The version is also that of the run's journal, differences and impact,
 * which are stored beside it.
 */
final class RunCodec {
  private static final int VERSION = 2;

  /** Of runs that earlier versions of the app can read. */
  private static final int OF_SCORES = 1;

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(Instant.class, new Instants().nullSafe())
          .registerTypeAdapter(Sentence.class, new SentenceJson())
          .create();

  private RunCodec() {}

  static String write(Run run) {
    JsonObject stored =
        StoredDocument.mark(new JsonObject(), run.task().kind().dates() ? VERSION : OF_SCORES);
    stored.add("run", GSON.toJsonTree(run));
    return stored.toString();
  }

  /**
   * The run.
   *
   * @param key under which it is stored, for the sentence
   * @throws org.riceforjira.plugin.jira.LaterDocument if a later version of the app wrote it
   */
  static Run read(String key, String text) {
    JsonObject stored = JsonParser.parseString(text).getAsJsonObject();
    StoredDocument.check(key, stored, VERSION);
    return GSON.fromJson(stored.get("run"), Run.class);
  }

  /** Gson as the stores of runs need it: it knows moments. */
  static Gson gson() {
    return GSON;
  }

  private static final class Instants extends TypeAdapter<Instant> {
    @Override
    public void write(JsonWriter out, Instant moment) throws IOException {
      out.value(moment.toString());
    }

    @Override
    public Instant read(JsonReader in) throws IOException {
      return Instant.parse(in.nextString());
    }
  }
}
