package org.riceforjira.connect.output;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Where a command prints: its result to standard output, all else to standard error. */
public final class Console {
  private final PrintStream out;
  private final Messages messages;
  private final Terminal terminal;
  private final Loudness loudness;
  private final Clock clock;

  /**
   * @param out for UTF-8
   */
  public Console(
      PrintStream out, Messages messages, Terminal terminal, Loudness loudness, Clock clock) {
    this.out = Objects.requireNonNull(out, "out");
    this.messages = Objects.requireNonNull(messages, "messages");
    this.terminal = terminal;
    this.loudness = loudness;
    this.clock = clock;
  }

  /** The result, or a part of it. */
  public void result(Table table, Format format) {
    messages.erase();
    OptionalInt width = terminal.results() ? terminal.columns() : OptionalInt.empty();
    try {
      format.write(table, width, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A print stream throws nothing", e);
    }
    out.flush();
  }

  /** A result that is no table: lines for people. */
  public void result(String text) {
    messages.erase();
    text.lines().map(OneLine::of).forEach(line -> out.print(line + "\n"));
    out.flush();
  }

  /** What happened, such as the counts at the end; nothing where it is to be quiet. */
  public void say(String text) {
    if (!loudness.quiet()) {
      messages.say(text);
    }
  }

  /** What went wrong: always. */
  public void warn(String text) {
    messages.say(text);
  }

  /** A single step, for who wants to know each. */
  public void detail(String text) {
    if (loudness.verbose()) {
      messages.say(text);
    }
  }

  /**
   * Tells how far something has come, until it is closed.
   *
   * @param what is done, as a line begins: "Writing scores"
   * @param total empty where nobody knows it yet
   */
  public Progress progress(String what, OptionalLong total) {
    Steps steps = new Steps(what, total);
    if (loudness.quiet() || !loudness.progress()) {
      return new Silence();
    }
    return terminal.messages()
        ? new RewrittenLine(messages, steps, clock)
        : new PlainLines(messages, steps);
  }

  private static final class Silence implements Progress {
    @Override
    public void advance(long more) {
      // Nobody wants to know.
    }

    @Override
    public void close() {
      // There was nothing.
    }
  }
}
