package org.riceforjira.connect;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the words of a command line, and never what may be a secret. */
final class WrongWords implements IParameterExceptionHandler {
  private static final Pattern SECRET =
      Pattern.compile("--?(api-?)?(token|password|passwd|pass|pat|secret)\\b.*");

  private static final int MOST_SUGGESTIONS = 3;

  @Override
  public int handleParseException(ParameterException wrong, String[] words) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(sentence(wrong));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try: " + command + " --help");
    return ExitCode.WRONG_USE.number();
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getArgSpec() instanceof OptionSpec option && wrong.getValue() != null
          ? noNumber(option, wrong.getValue()).orElseGet(wrong::getMessage)
          : wrong.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    if (SECRET.matcher(word).matches()) {
      return "Secrets are no options, as others on this computer could read them. Set RICE_TOKEN or"
          + " RICE_TOKEN_FILE, or with --auth basic RICE_PASSWORD or RICE_PASSWORD_FILE.";
    }
    String kind = word.startsWith("-") ? "option " : "command or argument ";
    List<String> suggestions = unmatched.getSuggestions();
    String ending =
        suggestions.isEmpty()
            ? ""
            : " Did you mean "
                + String.join(
                    " or ", suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())))
                + "?";
    return "There is no " + kind + shown(word) + "." + ending;
  }

  private static Optional<String> noNumber(OptionSpec option, String typed) {
    if (!Number.class.isAssignableFrom(option.type())) {
      return Optional.empty();
    }
    String kind = option.type() == Double.class ? "a number" : "a whole number";
    return Optional.of(option.longestName() + " must be " + kind + ": \"" + typed + "\".");
  }

  private static String missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    return first instanceof OptionSpec option
        ? option.longestName() + " needs a value: " + first.paramLabel() + "."
        : first.paramLabel() + " is missing.";
  }

  /** The name of an option without its value. */
  private static String shown(String word) {
    if (word.startsWith("--")) {
      return word.replaceFirst("=.*", "");
    }
    return word.startsWith("-") ? word.substring(0, Math.min(2, word.length())) : word;
  }
}
