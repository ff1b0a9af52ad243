package org.riceforjira.connect.fake.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Atlassian's OpenAPI document of Jira Cloud. It is no part of this repository: it is looked for in
 * {@code shared/openapi} beside the repository, or where the property {@value #PROPERTY} says.
 */
public final class CloudDocument {
  /** The system property with the folder of the document. */
  public static final String PROPERTY = "rice.openapi";

  /** Why nothing is checked where the document is absent. */
  public static final String ABSENT =
      "Skipped: Atlassian's OpenAPI document of Jira Cloud is not in ../shared/openapi.";

  private static final String SEARCH = "/rest/api/3/search/jql";

  private CloudDocument() {}

  /** The document, read anew. */
  public static Optional<JsonObject> find() {
    return folder().flatMap(CloudDocument::in);
  }

  private static Optional<Path> folder() {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      return Optional.of(Path.of(told)).filter(Files::isDirectory);
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
        .map(at -> at.resolveSibling("shared").resolve("openapi"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  static Optional<JsonObject> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> candidates = files.filter(CloudDocument::mayBe).sorted().toList();
      return candidates.stream().flatMap(file -> read(file).stream()).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be read.", e);
    }
  }

  private static boolean mayBe(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") || name.endsWith(".json.gz");
  }

  /** Nothing for a file that describes something else. */
  private static Optional<JsonObject> read(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        Reader reader = new InputStreamReader(plain, UTF_8)) {
      JsonElement read = JsonParser.parseReader(reader);
      return Optional.of(read)
          .filter(JsonElement::isJsonObject)
          .map(JsonElement::getAsJsonObject)
          .filter(CloudDocument::describesSearch);
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read.", e);
    } catch (JsonParseException e) {
      throw new IllegalStateException("The file " + file + " is not JSON.", e);
    }
  }

  private static boolean describesSearch(JsonObject document) {
    return document.has("paths") && document.getAsJsonObject("paths").has(SEARCH);
  }
}
