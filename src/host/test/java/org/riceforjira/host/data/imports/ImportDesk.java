package org.riceforjira.host.data.imports;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.riceforjira.host.data.Basics;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.Passwords;
import org.riceforjira.host.data.Store;

/** A fresh host's store, a folder for files, and what tests ask of both. */
final class ImportDesk {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  final Store store = Store.inMemory();
  final List<Long> indexed = new ArrayList<>();
  private final Path folder;

  ImportDesk(Path folder) {
    this.folder = folder;
    new Basics(store, new Passwords(new SecureRandom(), 1)).fill();
  }

  Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  List<ImportResult> importFile(Path file) throws ImportProblem {
    return apply(ImportFile.read(file));
  }

  List<ImportResult> importText(String content) throws ImportProblem, IOException {
    return importFile(file("issues", content));
  }

  List<ImportResult> apply(ImportPlan plan) {
    List<ImportResult> results = plan.apply(store, CLOCK, indexed::addAll);
    store.commit();
    return results;
  }

  /** The message of the refusal, with the folder taken off. */
  String refusal(Path file) {
    ImportProblem problem = assertThrows(ImportProblem.class, () -> importFile(file));
    return problem.getMessage().replace(folder + "/", "");
  }

  IssueRow issue(String key) {
    return store.issue(key).orElseThrow();
  }

  FieldRow field(String name) {
    return store.fields().all().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  Object value(String key, String field) {
    return issue(key).values().get(field(field).fieldId());
  }

  /** Everything in the store, for comparisons. */
  String everything() {
    return String.join(
        "\n",
        store.users().all().toList().toString(),
        store.projects().all().toList().toString(),
        store.issueTypes().all().toList().toString(),
        store.statuses().all().toList().toString(),
        store.priorities().all().toList().toString(),
        store.resolutions().all().toList().toString(),
        store.linkTypes().all().toList().toString(),
        store.links().all().toList().toString(),
        store.versions().all().toList().toString(),
        store.components().all().toList().toString(),
        store.sprints().all().toList().toString(),
        store.fields().all().toList().toString(),
        store.options().all().toList().toString(),
        store.screens().all().toList().toString(),
        store.securityLevels().all().toList().toString(),
        store.comments().all().toList().toString(),
        store.projects().all().map(p -> store.issuesOf(p.id())).toList().toString());
  }
}
