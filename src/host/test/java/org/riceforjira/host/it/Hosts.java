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
  private final Map<String, HostProcess> byProject = new HashMap<>();
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
    String name = project + "-" + issues;
    if (!byProject.containsKey(name)) {
      Path folder = Files.createDirectories(folders.fresh());
      Path backlog = GeneratedBacklog.write(folder.resolve(name + ".csv"), project, issues);
      byProject.put(name, HostProcess.start(HostOptions.on(folders.fresh()).importing(backlog)));
    }
    return byProject.get(name);
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
    byProject.values().forEach(HostProcess::close);
    folders.close();
  }
}
