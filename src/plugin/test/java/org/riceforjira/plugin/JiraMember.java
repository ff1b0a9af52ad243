package org.riceforjira.plugin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A member of a type of Jira's, as the compiler writes a call of it. */
public record JiraMember(String owner, String name, String descriptor) {
  private static final Pattern TYPE = Pattern.compile("L([^;]+);");

  /** Takes an owner with dots or slashes. */
  public static JiraMember of(String owner, String name, String descriptor) {
    return new JiraMember(owner.replace('/', '.'), name, descriptor);
  }

  /**
   * Those that the app calls without looking for them first, and the line that each is shown for.
   */
  public static List<Listed> listed() {
    return DataLines.of("jira/proven-members.txt").stream()
        .map(line -> line.split(" "))
        .map(words -> new Listed(of(words[0], words[1], words[2]), Integer.parseInt(words[3])))
        .toList();
  }

  /** Those that apps implement, the platform being what calls them. */
  static List<JiraMember> implemented() {
    return DataLines.of("jira/implemented-types.txt").stream()
        .map(line -> line.split(" "))
        .map(words -> of(words[0], words[1], words[2]))
        .toList();
  }

  /** A member, and the newest line of Jira for which a call of it was seen. */
  public record Listed(JiraMember member, int line) {}

  String ownersPackage() {
    return packageOf(owner);
  }

  Set<String> packagesOfTypes() {
    Set<String> packages = new TreeSet<>();
    Matcher types = TYPE.matcher(descriptor);
    while (types.find()) {
      packages.add(packageOf(types.group(1).replace('/', '.')));
    }
    return packages;
  }

  static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  @Override
  public String toString() {
    return owner + "." + name + descriptor;
  }
}
