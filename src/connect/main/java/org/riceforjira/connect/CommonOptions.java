package org.riceforjira.connect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.riceforjira.connect.config.Flags;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.config.Key;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.output.Loudness;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of every command; they may stand before its name too, and count less there. */
final class CommonOptions {
  private static final String CONFIG = "--config";
  private static final String INSECURE = "--insecure-http";
  private static final String DRY_RUN = "--dry-run";
  private static final String LIMIT = "--limit";
  private static final String VERBOSE = "--verbose";
  private static final String QUIET = "--quiet";
  private static final String NO_PROGRESS = "--no-progress";

  /** Of the command itself, and before those of the commands around it. */
  private final List<ParseResult> innermostFirst;

  /**
   * @param innermostFirst the command that was typed, then those before it
   */
  CommonOptions(List<ParseResult> innermostFirst) {
    this.innermostFirst = innermostFirst;
  }

  static void addTo(CommandSpec command) {
    command.addArgGroup(
        group(
            1,
            "Which Jira:",
            text(Key.URL, "URL", "Address, such as https://example.atlassian.net"),
            text(Key.EMAIL, "EMAIL", "Cloud: whose API token it is"),
            text(Key.CLOUD_ID, "ID", "Cloud: for a token with scopes, which needs it"),
            text(Key.AUTH, "WAY", "basic: name and password; bearer: the token without an email"),
            text(Key.USER, "NAME", "Data Center: the name, with --auth basic"),
            text(Key.PROXY, "HOST:PORT", "Proxy on the way, or none"),
            text(Key.TIMEOUT, "SECONDS", "For one request (default: 30)"),
            flag(INSECURE, "Accept http:// to another computer"),
            option(CONFIG, "FILE", "Configuration in place of the usual file")));
    command.addArgGroup(
        group(
            2,
            "Which issues:",
            text(Key.PROJECT, "KEY[,KEY]", "Projects, several with commas"),
            text(Key.JQL, "JQL", "A query"),
            text(Key.SETTINGS, "FILE", "RICE settings, as the app saves them to a file")));
    command.addArgGroup(
        group(
            3,
            "How:",
            flag(DRY_RUN, "Change nothing in Jira; show what would be"),
            format(),
            option(LIMIT, "N", "Show the first N rows only"),
            text(Key.CONCURRENCY, "N", "Requests at once, from 1 to 16 (default: 4)"),
            flag(NO_PROGRESS, "Do not tell how far it has come"),
            flag(QUIET, "Tell only what goes wrong"),
            flag(VERBOSE, "Tell each step"),
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help")
                .build()));
  }

  static void addVersionTo(CommandSpec rice) {
    rice.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version")
            .build());
  }

  /** What is configured at the command line. */
  Flags flags() {
    Map<Key, String> values = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      key.option().flatMap(this::value).ifPresent(text -> values.put(key, text));
    }
    return new Flags(values, value(CONFIG), has(INSECURE), has(VERBOSE));
  }

  Wishes wishes() {
    return new Wishes(has(DRY_RUN), limit());
  }

  Loudness loudness() {
    if (has(QUIET) && has(VERBOSE)) {
      throw new InvalidConfiguration("--quiet and --verbose contradict each other: keep one.");
    }
    return new Loudness(has(QUIET), has(VERBOSE), !has(NO_PROGRESS));
  }

  private OptionalInt limit() {
    Optional<String> typed = value(LIMIT);
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!typed.get().matches("0*[1-9]\\d{0,8}")) {
      throw new InvalidConfiguration(
          LIMIT + " must be a whole number from 1: \"" + typed.get() + "\".");
    }
    return OptionalInt.of(Integer.parseInt(typed.get()));
  }

  private Optional<String> value(String option) {
    return innermostFirst.stream()
        .filter(parsed -> parsed.hasMatchedOption(option))
        .map(parsed -> parsed.<String>matchedOptionValue(option, null))
        .findFirst();
  }

  boolean has(String option) {
    return innermostFirst.stream().anyMatch(parsed -> parsed.hasMatchedOption(option));
  }

  boolean verbose() {
    return has(VERBOSE);
  }

  private static ArgGroupSpec group(int order, String heading, OptionSpec... options) {
    ArgGroupSpec.Builder group =
        ArgGroupSpec.builder()
            .heading("%n" + heading + "%n")
            .order(order)
            .exclusive(false)
            .validate(false);
    Stream.of(options).forEach(group::addArg);
    return group.build();
  }

  private static OptionSpec text(Key key, String label, String description) {
    return option(key.option().orElseThrow(), label, description);
  }

  private static OptionSpec format() {
    return text(Key.FORMAT, "FORMAT", "Of the result: " + Format.names()).toBuilder()
        .completionCandidates(List.of(Format.names().split(", ")))
        .build();
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }
}
