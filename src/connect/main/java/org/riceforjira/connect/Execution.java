package org.riceforjira.connect;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.config.Configuration;
import org.riceforjira.connect.config.ConfigurationReader;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Loudness;
import org.riceforjira.connect.output.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was typed, with all that it needs, and explains what it throws. */
final class Execution implements IExecutionStrategy {
  private final Machine machine;
  private final Cancellation cancellation;
  private final Failures failures;

  Execution(Machine machine, Cancellation cancellation, Failures failures) {
    this.machine = machine;
    this.cancellation = cancellation;
    this.failures = failures;
  }

  @Override
  public int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (!parsed.hasSubcommand()) {
      throw new ParameterException(parsed.commandSpec().commandLine(), "A command is missing.");
    }
    List<ParseResult> innermostFirst = new ArrayList<>();
    for (ParseResult level = parsed; level != null; level = level.subcommand()) {
      innermostFirst.add(0, level);
    }
    Object command = innermostFirst.get(0).commandSpec().userObject();
    return command instanceof Task task
        ? run(task, new CommonOptions(innermostFirst)).number()
        : new RunLast().execute(parsed);
  }

  private ExitCode run(Task task, CommonOptions options) {
    Messages messages = new Messages(machine.err(), machine.terminal().columns(), text -> text);
    try {
      Loudness loudness = options.loudness();
      Wishes wishes = options.wishes();
      Configuration configuration =
          new ConfigurationReader(machine.surroundings()).read(options.flags());
      messages = new Messages(machine.err(), machine.terminal().columns(), configuration::redacted);
      Console console =
          new Console(machine.out(), messages, machine.terminal(), loudness, machine.clock());
      return task.run(new Session(configuration, wishes, console, machine.clock(), cancellation));
    } catch (Exception | Error e) {
      return explain(e, messages, options.verbose());
    }
  }

  private ExitCode explain(Throwable thrown, Messages messages, boolean verbose) {
    Optional<Failures.Failure> known = failures.of(thrown);
    if (known.isPresent()) {
      messages.say(known.get().sentence());
      return known.get().code();
    }
    if (thrown instanceof OutOfMemoryError) {
      messages.say("The memory is full. Give Java more of it: RICE_JAVA_OPTIONS=-Xmx1g");
      return ExitCode.WRONG_USE;
    }
    String type = thrown.getClass().getSimpleName();
    messages.say(
        "rice itself failed, with " + type + (verbose ? "." : ". Add --verbose to see where."));
    if (verbose) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      messages.say(trace.toString());
    }
    return ExitCode.WRONG_USE;
  }
}
