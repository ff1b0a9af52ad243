package org.riceforjira.connect.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreChanges;

/**
 * A journal in a file, which also outlives a process that is killed: a line of what is to be
 * written, on the disk before the first request, and a line of what was. While it is open no other
 * run can have it.
 */
public final class FileJournal implements Journal, AutoCloseable {
  static final String WRITING = "writing ";
  static final String WRITTEN = "written ";
  static final String HEAD = "rice journal 1 ";

  private final Path file;
  private final FileChannel channel;
  private final BrokenOffRun before;
  private boolean told;

  private FileJournal(Path file, FileChannel channel, BrokenOffRun before) {
    this.file = file;
    this.channel = channel;
    this.before = before;
    this.told = !before.touched().isEmpty();
  }

  /**
   * Begins a journal, in place of that of an earlier run.
   *
   * @param folder is made where it does not exist
   * @throws JournalTrouble when it cannot be written, or another run has it
   */
  public static FileJournal begin(Path folder, RunIdentity run) {
    return open(folder, run, false);
  }

  /**
   * Goes on with the journal of a run that broke off.
   *
   * @throws JournalTrouble when there is none, or it is of other settings
   */
  public static FileJournal resume(Path folder, RunIdentity run) {
    return open(folder, run, true);
  }

  /** Whether an earlier run of the same issues has left a journal. */
  public static boolean isLeft(Path folder, RunIdentity run) {
    try {
      return Files.size(file(folder, run)) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path file(Path folder, RunIdentity run) {
    return folder.resolve(run.place() + ".journal");
  }

  private static FileJournal open(Path folder, RunIdentity run, boolean goOn) {
    Path file = file(folder, run);
    if (goOn && !isLeft(folder, run)) {
      throw new JournalTrouble(
          "There is nothing to resume: the last run over these issues came to its end, or was on"
              + " another machine. Leave out --resume.");
    }
    try {
      PrivateFiles.createFolder(folder);
      PrivateFiles.createFile(file);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        return locked(file, channel, run, goOn);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static FileJournal locked(Path file, FileChannel channel, RunIdentity run, boolean goOn)
      throws IOException {
    lock(channel);
    String head = HEAD + run.rules();
    if (goOn) {
      // Where a lock is for every reader, only the channel itself may read the file.
      byte[] text = Channels.newInputStream(channel).readAllBytes();
      BrokenOffRun before = BrokenOffRun.read(new String(text, UTF_8), head);
      FileJournal journal = new FileJournal(file, channel, before);
      // What a killed process left of a line must not be joined with the next.
      journal.line("");
      return journal;
    }
    channel.truncate(0);
    FileJournal journal = new FileJournal(file, channel, BrokenOffRun.NONE);
    journal.line(head);
    return journal;
  }

  private static void lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // The same as a lock of another process: somebody has it.
    }
    throw new JournalTrouble(
        "Another rice is writing scores of the same issues. Wait until it has ended.");
  }

  /** What the run that broke off did. */
  public BrokenOffRun before() {
    return before;
  }

  @Override
  public void writing(List<ScoreChange> batch) {
    told = true;
    line(WRITING + ScoreChanges.encode(batch));
  }

  @Override
  public void written(List<ScoreChange> written) {
    line(WRITTEN + ScoreChanges.encode(written));
  }

  private void line(String text) {
    try {
      long begin = channel.position();
      try {
        ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
      } catch (IOException e) {
        // Half a line, where a disk is full, must not be joined with the next.
        channel.truncate(begin);
        throw e;
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static JournalTrouble trouble(Path file, IOException e) {
    String why =
        Optional.ofNullable(e.getMessage())
            .filter(text -> !text.equals(file.toString()))
            .map(text -> " (" + text + ")")
            .orElse("");
    return new JournalTrouble(
        "The journal "
            + file
            + " cannot be written"
            + why
            + ", and without it a run that breaks"
            + " off could not go on. Make room, or name another folder with XDG_STATE_HOME.",
        e);
  }

  /** Ends it: nothing is left to resume. */
  public void complete() {
    told = false;
    close();
  }

  /** Lets go of it; it stays for {@link #resume} unless nothing was to be written. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      if (!told) {
        // Emptied while it is locked: deleted, it might be somebody else's by then.
        channel.truncate(0);
      }
      channel.close();
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }
}
