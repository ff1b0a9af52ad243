package org.riceforjira.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What the app implements of the platform's types is all that is abstract in the real ones. */
class ImplementedTypesIT {
  private static final String PLATFORM = "com/atlassian/";

  private final Map<String, Set<String>> required = required();
  private final Map<String, Set<String>> implemented = new TreeMap<>();
  private final Set<String> lacking = new TreeSet<>();

  @Test
  void everyImplementationHasEveryAbstractMethod() throws IOException {
    try (PluginJar jar = JiraLine.JIRA_11.open()) {
      for (String file : jar.files()) {
        if (file.endsWith(".class") && file.startsWith("org/riceforjira/")) {
          ClassNode type = new ClassNode();
          new ClassReader(jar.bytes(file)).accept(type, 0);
          look(type);
          lambdas(type);
        }
      }
    }
    assertEquals(required.keySet(), implemented.keySet());
    assertEquals(Set.of(), lacking);
  }

  private void look(ClassNode type) {
    Set<String> methods =
        type.methods.stream().map(method -> method.name + method.desc).collect(Collectors.toSet());
    Stream.concat(Stream.of(type.superName), type.interfaces.stream())
        .filter(parent -> parent.startsWith(PLATFORM))
        .forEach(parent -> note(type.name, parent, methods));
  }

  /** A lambda is made by an instruction that names its one method and gives its type. */
  private void lambdas(ClassNode type) {
    type.methods.stream()
        .flatMap(method -> Stream.of(method.instructions.toArray()))
        .filter(InvokeDynamicInsnNode.class::isInstance)
        .map((AbstractInsnNode instruction) -> (InvokeDynamicInsnNode) instruction)
        .forEach(
            lambda -> {
              String made = Type.getReturnType(lambda.desc).getClassName().replace('.', '/');
              if (made.startsWith(PLATFORM)) {
                note(type.name, made, Set.of(lambda.name + lambda.bsmArgs[0]));
              }
            });
  }

  private void note(String type, String parent, Set<String> methods) {
    implemented.computeIfAbsent(parent, name -> new HashSet<>()).add(type);
    Set<String> rest = new TreeSet<>(required.getOrDefault(parent, Set.of()));
    rest.removeAll(methods);
    rest.forEach(method -> lacking.add(type + " lacks " + parent + "." + method));
  }

  private static Map<String, Set<String>> required() {
    Map<String, Set<String>> required = new TreeMap<>();
    try (InputStream in =
        ImplementedTypesIT.class.getResourceAsStream("/jira/implemented-types.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(
              words ->
                  required
                      .computeIfAbsent(words[0].replace('.', '/'), type -> new TreeSet<>())
                      .add(words[1] + words[2]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return required;
  }
}
