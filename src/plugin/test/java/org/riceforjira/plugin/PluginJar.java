package org.riceforjira.plugin;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The jar that ships, opened. */
final class PluginJar implements AutoCloseable {
  /** Commas, but not those in ranges of versions, which stand in quotes. */
  private static final Pattern BETWEEN_CLAUSES =
      Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private final JarFile jar;

  PluginJar(String path) throws IOException {
    jar = new JarFile(path);
  }

  /** Every file in the jar, folders left out. */
  List<String> files() {
    return jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).toList();
  }

  boolean has(String file) {
    return jar.getEntry(file) != null;
  }

  byte[] bytes(String file) {
    try (InputStream in = jar.getInputStream(jar.getEntry(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a file, none if it is not there. */
  List<String> lines(String file) {
    return has(file) ? new String(bytes(file), StandardCharsets.UTF_8).lines().toList() : List.of();
  }

  /** A header of the manifest, "" if it is not there. */
  String header(String name) {
    try {
      Attributes headers = jar.getManifest().getMainAttributes();
      return headers.getValue(name) == null ? "" : headers.getValue(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages that the bundle asks for. */
  Set<String> imports() {
    return packages(clause -> true);
  }

  /** Those of the packages without which the bundle starts all the same. */
  Set<String> optionalImports() {
    return packages(PluginJar::isOptional);
  }

  /** Those without which it does not start. */
  Set<String> mandatoryImports() {
    return packages(clause -> !isOptional(clause));
  }

  /** What the manifest says of the import of a package, such as its version. */
  String clause(String imported) {
    return clauses().filter(clause -> name(clause).equals(imported)).findFirst().orElseThrow();
  }

  private Set<String> packages(Predicate<String> wanted) {
    return clauses()
        .filter(wanted)
        .map(PluginJar::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> clauses() {
    return BETWEEN_CLAUSES.splitAsStream(header("Import-Package"));
  }

  private static boolean isOptional(String clause) {
    return clause.contains(";resolution:=optional");
  }

  private static String name(String clause) {
    return clause.replaceFirst(";.*", "");
  }

  Descriptor descriptor() {
    return Descriptor.read(new ByteArrayInputStream(bytes("atlassian-plugin.xml")));
  }

  JavaClasses classes() {
    return new ClassFileImporter().importJar(jar);
  }

  /** The packages that classes in the jar mention in code, and not only in annotations. */
  static Set<String> mentioned(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> !dependency.getDescription().contains(" is annotated with "))
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> !target.isPrimitive())
        .map(JavaClass::getPackageName)
        .collect(Collectors.toSet());
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
