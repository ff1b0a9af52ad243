package org.riceforjira.host.it;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a host is to be started.
 *
 * @param port 0 for any free one
 * @param imported a file to import, or null
 * @param heap the largest heap in MB, 0 for what the machine gives
 * @param software whether there is Jira Software
 * @param websudo whether administrators have to confirm their password
 * @param classes a folder with classes that take the place of others, or null
 * @param app the jar of the app, or {@code none}
 */
public record HostOptions(
    Path data,
    int port,
    int aui,
    Path imported,
    int heap,
    boolean software,
    boolean websudo,
    Path classes,
    String app) {

  /** A host with AUI 10 on this data folder. */
  public static HostOptions on(Path data) {
    return new HostOptions(data, 0, 10, null, 0, true, false, null, Packaged.app().toString());
  }

  /** The same, at a given port. */
  public HostOptions at(int other) {
    return new HostOptions(data, other, aui, imported, heap, software, websudo, classes, app);
  }

  /** The same, with another version of AUI. */
  public HostOptions with(int otherAui) {
    return new HostOptions(data, port, otherAui, imported, heap, software, websudo, classes, app);
  }

  /** The same, importing a file at its first run. */
  public HostOptions importing(Path file) {
    return new HostOptions(data, port, aui, file, heap, software, websudo, classes, app);
  }

  /** The same, with so many MB of heap at most. */
  public HostOptions within(int megabytes) {
    return new HostOptions(data, port, aui, imported, megabytes, software, websudo, classes, app);
  }

  /** The same without Jira Software. */
  public HostOptions withoutSoftware() {
    return new HostOptions(data, port, aui, imported, heap, false, websudo, classes, app);
  }

  /** The same, where administrators have to confirm their password. */
  public HostOptions withWebsudo() {
    return new HostOptions(data, port, aui, imported, heap, software, true, classes, app);
  }

  /** The same, in which these classes take the place of Jira's. */
  HostOptions withClasses(Path folder) {
    return new HostOptions(data, port, aui, imported, heap, software, websudo, folder, app);
  }

  /** The same with another version of the app. */
  public HostOptions running(Path jar) {
    return new HostOptions(
        data, port, aui, imported, heap, software, websudo, classes, jar.toString());
  }

  /** The same where the app is not installed. */
  public HostOptions withoutApp() {
    return new HostOptions(data, port, aui, imported, heap, software, websudo, classes, "none");
  }

  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (heap > 0) {
      command.add("-Xmx" + heap + "m");
    }
    command.addAll(Packaged.javaOptions());
    String changed = classes == null ? "" : classes + File.pathSeparator;
    command.addAll(List.of("-cp", changed + Packaged.classPath(), "org.riceforjira.host.Main"));
    command.add("--app=" + app);
    command.add("--aui-folder=" + Packaged.aui());
    command.add("--aui=" + aui);
    command.add("--port=" + port);
    command.add("--data=" + data);
    command.add("--software=" + software);
    command.add("--websudo=" + websudo);
    if (imported != null) {
      command.add("--import=" + imported);
    }
    return command;
  }
}
