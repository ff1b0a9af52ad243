package org.riceforjira.connect;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** From the words of a command line to an exit code. */
final class Shell {
  private static final int WIDEST_HELP = 100;
  private static final int NARROWEST_HELP = 60;

  private final Machine machine;
  private final Cancellation cancellation;
  private final Failures failures;
  private final List<Supplier<? extends Task>> commands;

  Shell(
      Machine machine,
      Cancellation cancellation,
      Failures failures,
      List<Supplier<? extends Task>> commands) {
    this.machine = machine;
    this.cancellation = cancellation;
    this.failures = failures;
    this.commands = List.copyOf(commands);
  }

  /** Runs one command, and tells how it ended: the number of an {@link ExitCode}. */
  int run(String... words) {
    int code = line().execute(words);
    machine.err().flush();
    // A print stream keeps it to itself when a disk is full.
    if (machine.out().checkError() && code == ExitCode.DONE.number()) {
      machine.err().print("The result could not be written to standard output.\n");
      return ExitCode.WRONG_USE.number();
    }
    return code;
  }

  private CommandLine line() {
    CommandLine rice = new CommandLine(new RootCommand());
    commands.forEach(command -> rice.addSubcommand(command.get()));
    for (CommandLine command : rice.getSubcommands().values()) {
      usageOfCommand(command.getCommandSpec());
      CommonOptions.addTo(command.getCommandSpec());
    }
    CommonOptions.addTo(rice.getCommandSpec());
    CommonOptions.addVersionTo(rice.getCommandSpec());
    usage(rice.getCommandSpec());
    return rice.addSubcommand(new HelpCommand())
        .addSubcommand(new CompletionCommand())
        // A word that begins with @ is a word, and no file with more words.
        .setExpandAtFiles(false)
        .setUsageHelpWidth(helpWidth())
        .setOut(new PrintWriter(machine.out(), true))
        .setErr(new PrintWriter(machine.err(), true))
        .setColorScheme(Help.defaultColorScheme(colours() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setExecutionStrategy(new Execution(machine, cancellation, failures))
        .setParameterExceptionHandler(new WrongWords());
  }

  private static void usageOfCommand(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    usage.abbreviateSynopsis(true).sortOptions(false).descriptionHeading("%n");
    usage.footerHeading("%n").footer("More: rice --help");
    if (!command.options().isEmpty()) {
      usage.optionListHeading("%nOnly of " + command.name() + ":%n");
    }
  }

  private static void usage(CommandSpec rice) {
    UsageMessageSpec usage = rice.usageMessage();
    usage.sortOptions(false).optionListHeading("%n");
    usage.customSynopsis("rice [OPTION]... COMMAND [OPTION]...");
    usage.optionListHeading("%n");
    List<String> sections = new ArrayList<>(usage.sectionKeys());
    List<String> list =
        List.of(
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
    sections.removeAll(list);
    sections.addAll(sections.indexOf(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING), list);
    usage.sectionKeys(sections);
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put("  " + code.number(), code.meaning());
    }
    usage.exitCodeList(codes);
  }

  private int helpWidth() {
    int columns = machine.terminal().columns().orElse(WIDEST_HELP);
    return Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
  }

  private boolean colours() {
    return machine.terminal().results()
        && machine.surroundings().variable("NO_COLOR").isEmpty()
        && machine.surroundings().variable("TERM").filter("dumb"::equals).isEmpty();
  }
}
