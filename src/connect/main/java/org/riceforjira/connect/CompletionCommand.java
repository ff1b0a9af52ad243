package org.riceforjira.connect;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the commands and their options. */
@Command(
    name = "completion",
    description = "Print a script that makes bash or zsh complete commands and options.",
    footer = {"", "For this shell: source <(rice completion)"})
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help")
  private boolean help;

  @Override
  public void run() {
    spec.commandLine().getOut().print(AutoComplete.bash("rice", spec.root().commandLine()));
    spec.commandLine().getOut().flush();
  }
}
