package org.riceforjira.core.settings;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.riceforjira.core.score.Source;

/**
 * The JSON form of settings; strict when it reads, complete when it writes. Writes version {@value
 * Versions#CURRENT}; reads that, which a text without a version is taken for, and version 1.
 */
public final class ProjectSettingsJson {
  /** What is read at most, in characters. */
  public static final int LONGEST = JsonTree.LONGEST;

  private final ProjectSettings defaults;

  /** Takes what absent keys stand for. */
  public ProjectSettingsJson(ProjectSettings defaults) {
    this.defaults = Objects.requireNonNull(defaults, "defaults");
  }

  /**
   * Reads settings.
   *
   * @throws InvalidSettings with everything that is wrong
   */
  public ProjectSettings read(String json) {
    return SettingsDecoder.decode(json, defaults, error -> true);
  }

  /**
   * Reads settings that were accepted once: what people must not write any more, since it is too
   * long or has characters that nobody can read, is read as it is.
   *
   * @throws InvalidSettings with everything that is wrong
   */
  public ProjectSettings readStored(String json) {
    return SettingsDecoder.decode(json, defaults, error -> !Texts.isForNewOnes(error.told()));
  }

  /** Writes settings with every key, in a fixed order. */
  public String write(ProjectSettings settings) {
    return SettingsEncoder.encode(settings);
  }

  /** Writes a source as it stands in settings. */
  public String write(Source source) {
    return SourceJson.encode(source).toString();
  }

  /** The path of what is under a key of the object at a path. */
  public static String path(String parent, String key) {
    return Node.child(parent, key);
  }

  /**
   * One source by its JSON, as {@link SettingsChanges} tells it.
   *
   * @throws InvalidSettings with everything that is wrong
   */
  public static Source source(JsonElement json) {
    List<SettingsError> errors = new ArrayList<>();
    return SourceJson.decode(new Node(json, "$", errors))
        .orElseThrow(() -> new InvalidSettings(errors));
  }

  /**
   * Where a text that can be read says what is at a path of the current version: in a text of an
   * older version it may have another place.
   */
  public String pathIn(String json, String currentPath) {
    List<SettingsError> none = new ArrayList<>();
    return JsonTree.parse(json, none)
        .flatMap(tree -> Versions.current(tree, none))
        .map(current -> current.asWritten(currentPath))
        .orElse(currentPath);
  }
}
