package org.riceforjira.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is proven of Jira's API: for lines 10 and 11, or for 10 alone. */
public final class Evidence {
  /** Beside the repository; seen from this module. */
  private static final Path TABLE = Path.of("../../../shared/jira-api/proof.tsv");

  /** What 10 and 11 have and 9.1 lacks; each entry rests on code that was built against them. */
  private static final Path LATER = TABLE.resolveSibling("later.txt");

  /** Begins to tell that a member is the same; what follows narrows it down. */
  private static final String PROVEN = "SAFE";

  private static final String ONLY_ON_10 = "SAFE on 10";

  private final Set<JiraMember> on10 = new HashSet<>();
  private final Set<JiraMember> on11 = new HashSet<>();
  private final Set<String> owners = new TreeSet<>();

  private Evidence(List<String> table, List<String> later) {
    table.stream().map(row -> row.split("\t")).filter(row -> row.length > 3).forEach(this::add);
    addLater(later);
  }

  /** It lies beside the repository on some machines only. */
  public static boolean isHere() {
    return Files.exists(TABLE) && Files.exists(LATER);
  }

  /** For those who skip what it would tell. */
  public static String absence() {
    return "The table of proofs is not here: " + TABLE;
  }

  public static Evidence read() throws IOException {
    return new Evidence(Files.readAllLines(TABLE), Files.readAllLines(LATER));
  }

  static Evidence of(List<String> table, List<String> later) {
    return new Evidence(table, later);
  }

  private void add(String[] row) {
    JiraMember member = JiraMember.of(row[0], row[1], row[2]);
    if (row[3].startsWith(PROVEN)) {
      on10.add(member);
      if (!row[3].startsWith(ONLY_ON_10)) {
        on11.add(member);
        owners.add(member.ownersPackage());
      }
    }
  }

  private void addLater(List<String> later) {
    String owner = "";
    for (String line : later) {
      String[] words = line.strip().split(" ");
      if (line.startsWith("  m ") || line.startsWith("  f ")) {
        on10.add(JiraMember.of(owner, words[1], words[2]));
        on11.add(JiraMember.of(owner, words[1], words[2]));
      } else if (!line.startsWith("#") && words.length > 1) {
        owner = words[1].replace('/', '.');
        owners.add(JiraMember.packageOf(owner));
      }
    }
  }

  /** Whether a member is shown to be the same on a line. */
  public boolean proves(JiraMember.Listed listed) {
    return switch (listed.line()) {
      case 10 -> on10.contains(listed.member());
      case 11 -> on11.contains(listed.member());
      default -> false;
    };
  }

  /** The packages of the types whose members, or which themselves, are shown on both lines. */
  Set<String> owners() {
    return owners;
  }

  /** The packages of the types that those members take or give. */
  Set<String> types() {
    Set<String> types = new TreeSet<>();
    on11.forEach(member -> types.addAll(member.packagesOfTypes()));
    return types;
  }
}
