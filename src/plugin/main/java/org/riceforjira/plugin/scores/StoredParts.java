package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.plugin.jira.SiteStorage;

/**
 * Many entries of a run, stored as numbered parts that are read one at a time, and a table of what
 * is in which. The table is written before the part that it names: so nothing is ever stored that
 * {@link #remove} does not know of.
 */
final class StoredParts {
  private static final Gson GSON = new Gson();
  private static final TypeToken<List<Section>> SECTIONS = new TypeToken<>() {};

  private final SiteStorage storage;
  private final String key;
  private final List<Section> sections;

  /** Parts in a row with something in common, and how many entries each has. */
  record Section(String label, List<Integer> sizes) {
    private boolean isWhole() {
      return label != null && sizes != null && !sizes.contains(null);
    }
  }

  /** One part. */
  record Part(String label, int number, int size) {}

  /**
   * Reads the table.
   *
   * @throws JsonParseException if it is of a form that nobody knows
   */
  StoredParts(SiteStorage storage, String key) {
    this.storage = storage;
    this.key = key;
    this.sections =
        storage.get(key).map(table -> GSON.fromJson(table, SECTIONS)).orElseGet(ArrayList::new);
    if (!sections.stream().allMatch(section -> section != null && section.isWhole())) {
      // Gson leaves out what it does not find, and whoever asks for it would fail far from here.
      throw new JsonParseException(key + " is no table of parts");
    }
  }

  void add(String label, int size, String text) {
    if (sections.isEmpty() || !last().label().equals(label)) {
      sections.add(new Section(label, new ArrayList<>()));
    }
    last().sizes().add(size);
    writeTable();
    storage.put(key(count() - 1), text);
  }

  /** Puts another text in the place of the part that was added last. */
  void replaceLast(int size, String text) {
    storage.put(key(count() - 1), text);
    last().sizes().set(last().sizes().size() - 1, size);
    writeTable();
  }

  /** The parts in the order in which they were added. */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    for (Section section : sections) {
      for (int size : section.sizes()) {
        parts.add(new Part(section.label(), parts.size(), size));
      }
    }
    return parts;
  }

  /** What a part holds; empty if the process was killed before it was written. */
  Optional<String> text(Part part) {
    return storage.get(key(part.number()));
  }

  /** How many entries there are. */
  long total() {
    return all().stream().mapToLong(Part::size).sum();
  }

  void remove() {
    all().forEach(part -> storage.remove(key(part.number())));
    storage.remove(key);
  }

  private Section last() {
    return sections.get(sections.size() - 1);
  }

  private int count() {
    return sections.stream().mapToInt(section -> section.sizes().size()).sum();
  }

  private void writeTable() {
    storage.put(key, GSON.toJson(sections));
  }

  private String key(int part) {
    return key + "." + part;
  }
}
