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
import java.util.Optional;
import org.riceforjira.core.sentence.Sentence;

/** Runs as versioned JSON. */
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
    JsonObject stored = new JsonObject();
    stored.addProperty("version", run.task().kind().dates() ? VERSION : OF_SCORES);
    stored.add("run", GSON.toJsonTree(run));
    return stored.toString();
  }

  /** The run; empty if a later version of the app wrote it, which this one cannot read. */
  static Optional<Run> read(String text) {
    JsonObject stored = JsonParser.parseString(text).getAsJsonObject();
    return stored.get("version").getAsInt() > VERSION
        ? Optional.empty()
        : Optional.of(GSON.fromJson(stored.get("run"), Run.class));
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
