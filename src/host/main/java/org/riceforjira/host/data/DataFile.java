package org.riceforjira.host.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file under a {@link Store}; opens only what is as new as it was left. */
final class DataFile {
  private static final String NAME = "jira.mv";

  // A commit that is not forced to the disk may be lost in a power cut; one force in a second makes
  // what a person does safe at once, and a long run of writes no slower.
  private static final long BETWEEN_SYNCS = TimeUnit.SECONDS.toNanos(1);

  private final MVStore file;
  private final VersionMark mark;
  private long synced = System.nanoTime();
  private long forced;

  private DataFile(MVStore file, VersionMark mark) {
    this.file = file;
    this.mark = mark;
    this.forced = mark.version();
    // Without this, space of old versions is kept for 45 seconds: gigabytes in a long run of
    // writes.
    file.setRetentionTime(0);
  }

  /** Opens the file in a folder, which is created where it does not exist. */
  static DataFile in(Path folder) throws DataFolderProblem, IOException {
    Files.createDirectories(folder);
    Path path = folder.resolve(NAME);
    VersionMark mark = VersionMark.in(folder);
    boolean empty = Files.exists(path) ? Files.size(path) == 0 : mark.version() > 0;
    if (empty) {
      throw new DataFolderProblem(
          "%s is empty or missing, so the data of this host are lost: put it back from a copy, or delete the folder to start afresh."
              .formatted(path));
    }
    MVStore opened = builder().fileName(path.toString()).open();
    if (opened.getCurrentVersion() < mark.version()) {
      opened.closeImmediately();
      throw new DataFolderProblem(
          "%s is damaged or from an earlier time than the host left it (version %d of %d): put back a copy of the whole folder, delete %s to go on with the older data, or delete the folder to start afresh."
              .formatted(path, opened.getCurrentVersion(), mark.version(), mark.path()));
    }
    return new DataFile(opened, mark);
  }

  /** A file that is none, and forgets everything when it is closed. */
  static DataFile inMemory() {
    return new DataFile(builder().open(), VersionMark.none());
  }

  // A limited buffer would be written out, and so committed, in the middle of a large import.
  private static MVStore.Builder builder() {
    return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
  }

  <K, V> MVMap<K, V> map(String name) {
    return file.openMap(name);
  }

  synchronized void commit() {
    file.commit();
    if (System.nanoTime() - synced >= BETWEEN_SYNCS) {
      sync();
    }
  }

  void rollback() {
    file.rollback();
  }

  /** Forces to the disk what is committed. */
  synchronized void sync() {
    long version = file.getCurrentVersion();
    if (version != forced) {
      file.sync();
      mark.write(version);
      forced = version;
      synced = System.nanoTime();
    }
  }

  /** Closes without committing; harmless where MVStore has closed itself over damaged data. */
  synchronized void close() {
    if (file.isClosed()) {
      return;
    }
    try {
      sync();
    } finally {
      file.closeImmediately();
    }
  }

  /** Closes what turned out to be damaged. */
  void abandon() {
    file.closeImmediately();
  }

  static DataFolderProblem unreadable(Path folder, MVStoreException e) {
    return new DataFolderProblem(
        "The data in %s cannot be read (%s). Close the other host that uses it, or delete the folder to start afresh."
            .formatted(folder, String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
        e);
  }
}
