package org.riceforjira.host.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The hosts of one run of the tests: each is started when it is first asked for. */
public final class Hosts implements AutoCloseable {
  private final Folders folders = new Folders();
  private final Map<Integer, HostProcess> byAui = new HashMap<>();
  private final Map<String, HostProcess> byName = new HashMap<>();
  private Path seed;

  /** The host that all tests share; those who change something in it put it back. */
  public synchronized HostProcess withAui(int version) throws IOException, InterruptedException {
    if (!byAui.containsKey(version)) {
      byAui.put(version, HostProcess.start(HostOptions.on(scoredShop()).with(version)));
    }
    return byAui.get(version);
  }

  /** A host with a {@link GeneratedBacklog} that all tests of that project share. */
  public synchronized HostProcess generated(String project, int issues)
      throws IOException, InterruptedException {
    Path file = Files.createDirectories(folders.fresh()).resolve(project + ".csv");
    return importing(project + "-" + issues, GeneratedBacklog.write(file, project, issues));
  }

  /** A host that has imported a file; all who ask for that name share it. */
  public synchronized HostProcess importing(String name, Path file) throws InterruptedException {
    if (!byName.containsKey(name)) {
      byName.put(name, HostProcess.start(HostOptions.on(folders.fresh()).importing(file)));
    }
    return byName.get(name);
  }

  /** Data of one's own, as a first run leaves it. */
  public synchronized Path scoredShop() throws IOException, InterruptedException {
    if (seed == null) {
      seed = folders.fresh();
      HostProcess.start(HostOptions.on(seed)).close();
    }
    return folders.copy(seed);
  }

  /** A data folder of one's own that does not exist yet. */
  public Path fresh() {
    return folders.fresh();
  }

  @Override
  public synchronized void close() throws IOException {
    byAui.values().forEach(HostProcess::close);
    byName.values().forEach(HostProcess::close);
    folders.close();
  }
}
