package org.riceforjira.connect.init;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;

/** Writes settings in full, as a team can change them and the app can take them. */
public final class SettingsFile {
  /** What people read and change stands one below the other. */
  private static final Gson INDENTED =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private SettingsFile() {}

  /**
   * Writes a new file.
   *
   * @throws FileAlreadyExistsException when there is one: somebody may have changed it
   */
  public static void write(Path file, ProjectSettings settings) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(
        file,
        INDENTED.toJson(JsonParser.parseString(new ProjectSettingsJson(settings).write(settings)))
            + "\n",
        StandardOpenOption.CREATE_NEW);
  }
}
